import fc from "fast-check";
import { assign } from "../../../src/sheets/recognition/assign";

/** The greatest sum of any pairing, by trying all of them. */
function best(
  scores: readonly (readonly number[])[],
  used: ReadonlySet<number> = new Set(),
): number {
  const [first, ...others] = scores;
  if (!first) return 0;
  const taken = first.flatMap((score, column) =>
    used.has(column) ? [] : [Math.max(0, score) + best(others, new Set([...used, column]))],
  );
  return Math.max(best(others, used), ...taken);
}

const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.record({
      columns: fc.constant(columns),
      scores: fc.array(
        fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

describe("assign", () => {
  test("pairs rows and columns with the greatest sum, each once", () => {
    fc.assert(
      fc.property(matrix, ({ scores, columns }) => {
        const pairs = assign(scores, columns);
        const taken = pairs.filter((column) => column >= 0);
        expect(pairs).toHaveLength(scores.length);
        expect(new Set(taken).size).toBe(taken.length);
        const sum = pairs.reduce((total, column, row) => total + (scores[row]?.[column] ?? 0), 0);
        expect(sum).toBe(best(scores));
      }),
    );
  });

  test("never pairs what nothing speaks for", () => {
    expect(
      assign(
        [
          [0, -1],
          [3, 0],
        ],
        2,
      ),
    ).toEqual([-1, 0]);
  });
});
