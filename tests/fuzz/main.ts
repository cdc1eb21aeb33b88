import { fuzz } from "./fuzz";

/** Fuzzes as many files as the first argument says, from the seed that the second one gives; prints what came of it as JSON. */
async function main([count = "200000", first = "1"]: readonly string[]): Promise<void> {
  const outcome = await fuzz(Number(first), Number(count));
  console.log(JSON.stringify(outcome, null, 2));
  if (outcome.failures.length === 0) return;
  console.error(outcome.failures.join("\n"));
  process.exitCode = 1;
}

void main(process.argv.slice(2));
