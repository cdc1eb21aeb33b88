import fc from "fast-check";
import { formatMarker, parseMarker, type Marker } from "../../src/sheets";
import { err, ok } from "../../src/shared";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, dueOn } from "../support/aPlan";
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
        const { planId, sheets } = marker;
        expect(
          parseMarker(formatMarker({ plan: aPlan({ id: planId, units: [], tasks: [] }), sheets })),
        ).toEqual(ok(marker));
      }),
    );
  });

  test("people can read it: the sheets, and below them the whole plan", () => {
    const plan = aPlan({
      units: [aUnit("so-y-te", { name: "Sở Y tế" })],
      tasks: [
        aTask("III.1.a", {
          title: "Bệnh án & đơn thuốc",
          text: "Triển khai <toàn tỉnh>",
          lead: [agencies("so-y-te")],
          deadline: dueOn("2023-03-31"),
          indicators: [anIndicator("III.1.a-1", { title: "Tỷ lệ", targets: [aTarget(30)] })],
        }),
      ],
    });
    const period = { kind: "month", year: 2023, month: 6 } as const;
    const sheets = [
      {
        sheet: "KH 06-2023 Sở Y tế",
        unitId: "so-y-te",
        period,
        regime: "decree09",
        layoutVersion: 1,
      } as const,
    ];
    expect(formatMarker({ plan, sheets })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <tienDo xmlns="urn:tiendo:workbook:1">
        <sheet name="KH 06-2023 Sở Y tế" unit="so-y-te" period="2023-06" regime="decree09" layout="1"/>
      <plan id="ke-hoach-thu" title="Kế hoạch thử" start="2023-02-01">
      <section code="III.1" title="Mục III.1">
      <task code="III.1.a" title="Bệnh án &#38; đơn thuốc">
      <text>Triển khai &#60;toàn tỉnh&#62;</text>
      <lead units="so-y-te">so-y-te</lead>
      <deadline kind="date" due="2023-03-31">2023-03-31</deadline>
      <indicator code="III.1.a-1" title="Tỷ lệ" reporters="lead">
      <target operator="&#62;=" percent="30"/>
      </indicator>
      </task>
      </section>
      <unit id="so-y-te" name="Sở Y tế" kind="department"/>
      </plan>
      </tienDo>
      "
    `);
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
