import { isDeepStrictEqual } from "node:util";
import type { Bench, Contender, Timing } from "./bench";

const WARM_UPS = 5;

/** Measures each contender: warmed up, then the median of so many rounds. Contenders whose answers differ did not do the same work. */
export async function measure(
  { title, contenders }: Bench,
  rounds: number,
): Promise<readonly Timing[]> {
  const medians: number[] = [];
  const answers: unknown[] = [];
  for (const contender of contenders) {
    const { name, run } = contender;
    for (let turn = 0; turn < WARM_UPS; turn++) {
      await contender.before?.();
      answers.push(await run());
    }
    if (!isDeepStrictEqual(answers.at(-1), answers[0])) {
      throw new Error(
        `${title}: ${name} answers ${String(answers.at(-1))}, not ${String(answers[0])}`,
      );
    }
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await timed(contender));
    medians.push(median(times));
  }
  return contenders.map(({ name, mostMs }, index) => ({
    name,
    mostMs,
    medianMs: medians[index] ?? 0,
    ratio: (medians[index] ?? 0) / (medians[0] ?? 1),
  }));
}

/** The processor's milliseconds, which other programs of a busy machine lengthen less than the clock's. */
async function timed({ before: prepare, run, childMs }: Contender): Promise<number> {
  await prepare?.();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 + (childMs?.() ?? 0);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
