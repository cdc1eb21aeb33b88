import { run } from "./run";
import { processTerminal } from "./terminal";

// A reader that has seen enough (`tiendo plan show | head`) closes the pipe: no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), processTerminal(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
