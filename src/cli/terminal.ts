/** Where a command writes. */
export interface Terminal {
  /** A line of the result, on standard output. */
  print(line: string): void;
  /** A line for the user besides the result, on standard error. */
  tell(line: string): void;
  /** What is going on, on one line that each call draws anew and "" clears; silent where nobody watches. */
  progress(line: string): void;
}

/** The terminal of this process. */
export function processTerminal({ stdout, stderr }: NodeJS.Process): Terminal {
  return {
    print: (line) => void stdout.write(`${line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    progress: (line) => void (stderr.isTTY && stderr.write(`\r\u001b[K${line}`)),
  };
}
