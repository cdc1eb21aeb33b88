import fc from "fast-check";
import { formatMarker, parseMarker, type Marker } from "../../src/sheets";
import { err, ok } from "../../src/shared";
import { anyPeriod, anyRegime } from "../support/arbitraries";

const name = fc.string({ unit: "binary", minLength: 1, maxLength: 31 }).filter(isXmlText);

const anyMarker: fc.Arbitrary<Marker> = fc.record({
  planId: name,
  sheets: fc.array(
    fc.record({
      sheet: name,
      unitId: name,
      period: anyPeriod,
      regime: anyRegime,
      layoutVersion: fc.nat(99),
    }),
  ),
});

function isXmlText(text: string): boolean {
  return /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+$/u.test(text);
}

describe("marker", () => {
  test("parseMarker is the inverse of formatMarker", () => {
    fc.assert(
      fc.property(anyMarker, (marker) => {
        expect(parseMarker(formatMarker(marker))).toEqual(ok(marker));
      }),
    );
  });

  test("people can read it", () => {
    const marker: Marker = {
      planId: "da06-2023",
      sheets: [
        {
          sheet: "KH 06-2023 Sở Y tế",
          unitId: "so-y-te",
          period: { kind: "month", year: 2023, month: 6 },
          regime: "decree09",
          layoutVersion: 1,
        },
      ],
    };
    expect(formatMarker(marker)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<tienDo xmlns="urn:tiendo:workbook:1">
  <plan id="da06-2023"/>
  <sheet name="KH 06-2023 Sở Y tế" unit="so-y-te" period="2023-06" regime="decree09" layout="1"/>
</tienDo>
`,
    );
  });

  test("a prefix, unknown elements and a sheet without its unit are passed over", () => {
    const xml = `<t:tienDo xmlns:t="urn:tiendo:workbook:1"><t:later/><t:plan id="p"/><t:sheet name="x"/></t:tienDo>`;
    expect(parseMarker(xml)).toEqual(ok({ planId: "p", sheets: [] }));
  });

  test.each([
    ["", "notXml"],
    ["<tienDo", "notXml"],
    ["<tienDo><plan></tienDo>", "notXml"],
    ["<other/>", "notMarker"],
    ["<tienDo/>", "planMissing"],
  ])("%j is refused", (xml, error) => {
    expect(parseMarker(xml)).toEqual(err(error));
  });
});
