/** Where a command writes. */
export interface Terminal {
  /** A line of the result, on standard output. */
  print(line: string): void;
  /** A line for the user besides the result, on standard error. */
  tell(line: string): void;
  /** What is going on, on one line that each call draws anew and "" clears; silent where nobody watches. */
  progress(line: string): void;
  /** From now on Ctrl-C is told by this signal, so that a command stops where it leaves nothing half done; pressed again, it ends the process. */
  interruption(): AbortSignal;
}

/** The terminal of this process. */
export function processTerminal(owner: NodeJS.Process): Terminal {
  const { stdout, stderr } = owner;
  return {
    print: (line) => void stdout.write(`${line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    progress: (line) => void (stderr.isTTY && stderr.write(`\r\u001b[K${line}`)),
    interruption() {
      const controller = new AbortController();
      owner.once("SIGINT", () => controller.abort());
      return controller.signal;
    },
  };
}
