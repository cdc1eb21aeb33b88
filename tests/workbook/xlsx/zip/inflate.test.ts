import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from "node:zlib";
import { array, assert, constantFrom, integer, property, record, uint8Array } from "fast-check";
import { attempt } from "../../../../src/workbook/xlsx/fault";
import { inflate } from "../../../../src/workbook/xlsx/zip/inflate/inflate";

/** Bytes with much and with little to repeat. */
const someBytes = array(
  record({
    bytes: uint8Array({ minLength: 1, maxLength: 300 }),
    times: integer({ min: 1, max: 40 }),
  }),
  { maxLength: 40 },
).map((runs) =>
  Uint8Array.from(
    runs.flatMap(({ bytes, times }) =>
      Array<number[]>(times)
        .fill([...bytes])
        .flat(),
    ),
  ),
);

const packing = record({
  level: integer({ min: 0, max: 9 }),
  strategy: constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
});

test("what zlib packs, by any strategy, is unpacked to the same bytes", () => {
  assert(
    property(someBytes, packing, (bytes, options) => {
      const answer = inflate(packed(bytes, options), bytes.length);
      expect(answer.isWhole).toBe(true);
      expect(Buffer.compare(answer.bytes, bytes)).toBe(0);
    }),
  );
});

test("where less is asked for, the first bytes come, and it is told that they are not all", () => {
  assert(
    property(someBytes, packing, integer({ min: 1, max: 999 }), (bytes, options, permille) => {
      const room = Math.floor((bytes.length * permille) / 1000);
      if (room === bytes.length) return;
      const answer = inflate(packed(bytes, options), room);
      expect(answer.isWhole).toBe(false);
      expect(Buffer.compare(answer.bytes, bytes.subarray(0, room))).toBe(0);
    }),
  );
});

test("data cut off anywhere is refused or told to be more", () => {
  assert(
    property(someBytes, packing, integer({ min: 0, max: 999 }), (bytes, options, permille) => {
      const data = packed(bytes, options);
      const cut = data.subarray(0, Math.floor((data.length * permille) / 1000));
      const ours = attempt(() => inflate(cut, bytes.length));
      expect(ours).not.toMatchObject({ ok: true, value: { isWhole: true } });
    }),
  );
});

test("garbled data is unpacked to the same bytes as by zlib wherever zlib unpacks it, and does no harm elsewhere", () => {
  const spoiled = record({ at: integer({ min: 0, max: 999 }), bit: integer({ min: 0, max: 7 }) });
  assert(
    property(someBytes, packing, spoiled, (bytes, options, { at, bit }) => {
      const data = packed(bytes, options);
      const place = Math.floor((data.length * at) / 1000);
      data[place] = (data[place] ?? 0) ^ (1 << bit);
      const theirs = byZlib(data);
      const size = theirs?.length ?? 2 * bytes.length;
      const ours = attempt(() => inflate(data, size));
      if (!theirs) return;
      if (!ours.ok) throw new Error(ours.error.code);
      expect(ours.value.isWhole).toBe(true);
      expect(Buffer.compare(ours.value.bytes, theirs)).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

const packed = (bytes: Uint8Array, options: ZlibOptions): Uint8Array =>
  new Uint8Array(deflateRawSync(bytes, options));

function byZlib(packed: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(inflateRawSync(packed));
  } catch {
    return undefined;
  }
}
