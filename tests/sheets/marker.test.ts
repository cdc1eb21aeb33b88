import fc from "fast-check";
import { formatMarker, parseMarker, type Marker } from "../../src/sheets";
import { err, ok } from "../../src/shared";
import { agencies, anIndicator, aPlan, aTarget, aTask, aUnit, dueOn } from "../support/aPlan";
import { anyPeriod, anyRegime } from "../support/arbitraries";

const name = fc.string({ unit: "binary", minLength: 1, maxLength: 31 }).filter(isXmlText);

const own = { planId: name, unitId: name, period: anyPeriod, regime: anyRegime };
const day = fc.constantFrom("2023-06-15", "2024-02-29");
const figure = fc.oneof(fc.constant(""), name);

const anyMarker: fc.Arbitrary<Omit<Marker, "plans" | "others" | "namespaces">> = fc.record({
  planId: name,
  links: fc.array(fc.record({ ...own, sheet: name, fingerprint: name })),
  tables: fc.array(
    fc.record({
      planId: name,
      unitId: name,
      fingerprint: name,
      columns: fc.array(
        fc.record({ key: figure, roles: fc.subarray(["title", "numerator", "denominator"]) }),
      ),
      rows: fc.array(fc.record({ key: figure, code: fc.option(name) })),
    }),
  ),
  kept: fc.array(
    fc.record({ ...own, code: name, row: figure, figures: figure, reason: name, keptOn: day }),
  ),
  events: fc.array(fc.record({ planId: name, code: name, on: day })),
  sheets: fc.array(fc.record({ ...own, sheet: name, layoutVersion: fc.nat(99) })),
  closings: fc.array(
    fc.record(
      {
        ...own,
        closedOn: day,
        times: fc.integer({ min: 1, max: 9 }),
        digest: name,
        figures: fc.array(fc.record({ code: name, numerator: figure, denominator: figure })),
        reopenedOn: day,
      },
      {
        requiredKeys: [
          ...(["planId", "unitId", "period", "regime"] as const),
          ...(["closedOn", "times", "digest", "figures"] as const),
        ],
      },
    ),
  ),
});

const NOTHING = {
  sheets: [],
  closings: [],
  kept: [],
  events: [],
  links: [],
  tables: [],
  plans: [],
  others: [],
  namespaces: {},
} as const;

function isXmlText(text: string): boolean {
  return /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+$/u.test(text);
}

describe("marker", () => {
  test("parseMarker is the inverse of formatMarker", () => {
    fc.assert(
      fc.property(anyMarker, (marker) => {
        const plan = aPlan({ id: marker.planId, units: [], tasks: [] });
        const parsed = parseMarker(formatMarker({ ...NOTHING, ...marker, plan }));
        const { plans, others, namespaces, ...known } = parsed.ok
          ? parsed.value
          : { ...NOTHING, planId: "" };
        expect(plans.map(({ id }) => id)).toEqual([marker.planId]);
        expect([others, namespaces]).toEqual([[], {}]);
        expect(known).toEqual(marker);
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
        planId: "ke-hoach-thu",
        unitId: "so-y-te",
        period,
        regime: "decree09",
        layoutVersion: 1,
      } as const,
    ];
    const closings = [
      {
        planId: "ke-hoach-thu",
        unitId: "so-y-te",
        period,
        regime: "decree09",
        closedOn: "2023-06-15",
        times: 1,
        digest: "0123456789abcdef",
        figures: [{ code: "III.1.a-1", numerator: "30", denominator: "100" }],
      } as const,
    ];
    expect(formatMarker({ ...NOTHING, plan, sheets, closings })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <tienDo xmlns="urn:tiendo:workbook:1">
        <sheet name="KH 06-2023 Sở Y tế" plan="ke-hoach-thu" unit="so-y-te" period="2023-06" regime="decree09" layout="1"/>
        <closing plan="ke-hoach-thu" unit="so-y-te" period="2023-06" regime="decree09" sent="2023-06-15" times="1" digest="0123456789abcdef">
          <figure code="III.1.a-1" numerator="30" denominator="100"/>
        </closing>
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

  test("what it does not know, and what lacks something it needs, is kept as it stands", () => {
    const later = [
      `<t:later day="1"><!-- < --><t:x/></t:later>`,
      `<u:link>a &lt; b</u:link>`,
      `<t:sheet name="x"/>`,
      `<t:closing unit="so-y-te"/>`,
    ];
    const xml = `<t:tienDo xmlns:t="urn:tiendo:workbook:1" xmlns:u="urn:u">${later.join("\n")}<t:plan id="p"/></t:tienDo>`;
    const parsed = parseMarker(xml);
    expect(parsed).toEqual(
      ok({
        ...NOTHING,
        planId: "p",
        plans: [{ id: "p", xml: `<t:plan id="p"/>` }],
        others: later,
        namespaces: { "xmlns:t": "urn:tiendo:workbook:1", "xmlns:u": "urn:u" },
      }),
    );
    if (!parsed.ok) return;
    const plan = aPlan({ id: "q", units: [], tasks: [] });
    const again = parseMarker(formatMarker({ ...parsed.value, plan }));
    expect(again).toMatchObject(
      ok({
        planId: "q",
        others: later,
        plans: [{ id: "q" }, { id: "p", xml: `<t:plan id="p"/>` }],
      }),
    );
  });

  test("a sheet that names no plan belongs to the one drawn last", () => {
    const sheet = `<sheet name="x" unit="u" period="2023-06" regime="calendar" layout="1"/>`;
    const parsed = parseMarker(`<tienDo>${sheet}<plan id="p"/><plan id="q"/></tienDo>`);
    expect(parsed).toMatchObject(ok({ sheets: [{ sheet: "x", planId: "p" }] }));
  });

  test("an element of an older marker that names no regime counts its days by the decree", () => {
    const given = `unit="u" period="2023-06"`;
    const closing = `<closing ${given} sent="2023-06-15" times="1" digest="d"/>`;
    const kept = `<kept ${given} rule="r" reason="vì" on="2023-06-15"/>`;
    const parsed = parseMarker(`<tienDo>${closing}${kept}<plan id="p"/></tienDo>`);
    const regime = "decree09";
    expect(parsed).toMatchObject(ok({ closings: [{ regime }], kept: [{ regime }], others: [] }));
  });

  test("an element of a regime that it does not know is kept as it stands", () => {
    const kept = `<kept unit="u" period="2023-06" regime="lunar" rule="r" reason="vì" on="2023-06-15"/>`;
    const parsed = parseMarker(`<tienDo>${kept}<plan id="p"/></tienDo>`);
    expect(parsed).toMatchObject(ok({ kept: [], others: [kept] }));
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
