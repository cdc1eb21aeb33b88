import { deflateRawSync } from "node:zlib";
import { assert, integer, oneof, property, string, uint8Array } from "fast-check";
import { codec as node } from "../../../src/workbook/xlsx/codec/node";
import { codec as portable } from "../../../src/workbook/xlsx/codec/portable";
import { attempt } from "../../../src/workbook/xlsx/fault";

const someBytes = uint8Array({ maxLength: 5000 });
const someText = string({ unit: "binary", maxLength: 200 });

describe.each([
  ["Node's codec", node],
  ["the portable codec", portable],
])("%s", (_, codec) => {
  test("unpacks all, or tells that there is more than the size declared", () => {
    assert(
      property(someBytes, integer({ min: -2, max: 2 }), (bytes, lie) => {
        const size = Math.max(0, bytes.length + lie);
        const unpacked = codec.inflate(packed(bytes), size);
        expect(unpacked && [...unpacked]).toEqual(size < bytes.length ? undefined : [...bytes]);
      }),
    );
  });

  test("never takes data that is cut off for whole", () => {
    assert(
      property(someBytes, integer({ min: 0, max: 999 }), (bytes, permille) => {
        const data = packed(bytes);
        const cut = data.subarray(0, Math.floor((data.length * permille) / 1000));
        const answer = attempt(() => codec.inflate(cut, bytes.length));
        expect(answer.ok && answer.value).toBeFalsy();
      }),
    );
  });

  test("reads UTF-8 as the standard has it, marks and all, and refuses what is none", () => {
    const bytes = oneof(
      someBytes,
      someText.map((text) => new TextEncoder().encode(text)),
      someText.map((text) => new TextEncoder().encode(`\ufeff${text}`)),
    );
    assert(property(bytes, (some) => expect(textOf(codec.decodeUtf8, some)).toBe(standard(some))));
  });

  test("counts the checksum of the zip standard", () => {
    expect(codec.crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    assert(property(someBytes, (bytes) => codec.crc32(bytes) === portable.crc32(bytes)));
  });
});

const packed = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(bytes));

const standard = (bytes: Uint8Array): string | undefined =>
  textOf((some) => new TextDecoder("utf-8", { fatal: true }).decode(some), bytes);

function textOf(decode: (bytes: Uint8Array) => string, bytes: Uint8Array): string | undefined {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}
