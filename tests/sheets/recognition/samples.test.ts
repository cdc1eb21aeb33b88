import {
  readSamples,
  scoreSample,
  type Sample,
  type Score,
} from "../../support/recognitionSamples";

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`;

const total = (scores: readonly Score[]): Score => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  told: scores.reduce((sum, { told }) => sum + told, 0),
  there: scores.reduce((sum, { there }) => sum + there, 0),
});

/** One line a kind: precision of what was told without a question, recall of what is there. */
function summary(title: string, samples: readonly Sample[]): string {
  const scores = samples.map(scoreSample);
  const lines = (["columns", "rows", "figures"] as const).map((kind) => {
    const { right, told, there } = total(scores.map((score) => score[kind]));
    return `  ${kind}: precision ${share(right, told)}, recall ${share(right, there)} (${right} right, ${told} told, ${there} there)`;
  });
  return [`${title}, ${samples.length} workbooks`, ...lines].join("\n");
}

describe.each([
  ["seen", "Samples that the method was worked out on"],
  ["heldOut", "Samples that it was not"],
] as const)("recognition of the %s samples", (folder, title) => {
  const samples = readSamples(folder);

  afterAll(() => process.stdout.write(`${summary(title, samples)}\n`));

  test.each(samples.map((sample) => [sample.name, sample] as const))(
    "%s is read without a mistake, questions allowed",
    (_, sample) => {
      expect(sample.table?.headerRows.map((row) => row + 1)).toEqual(sample.truth.headerRows);
      expect(scoreSample(sample).wrong).toEqual([]);
    },
  );

  test("at least 95 of 100 figures are read without a question", () => {
    const { right, there } = total(samples.map((sample) => scoreSample(sample).figures));
    expect(right / there).toBeGreaterThanOrEqual(0.95);
  });

  test("at least 85 of 100 rows are known without a question", () => {
    const { right, there } = total(samples.map((sample) => scoreSample(sample).rows));
    expect(right / there).toBeGreaterThanOrEqual(0.85);
  });
});
