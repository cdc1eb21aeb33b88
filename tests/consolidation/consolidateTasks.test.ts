import fc from "fast-check";
import {
  consolidateTasks,
  joinStandings,
  taskStanding,
  type LeadAnswer,
} from "../../src/consolidation";
import { agencies, aPlan, aTask, aUnit, dueOn } from "../support/aPlan";
import { JUNE } from "../support/aProvince";
import { aReport, aTaskRecord } from "../support/aReport";

const END = "2023-06-14";
const done = (completedOn?: string): LeadAnswer => ({
  unitId: "a",
  status: "complete",
  completedOn,
});
const said = (status: LeadAnswer["status"]): LeadAnswer => ({ unitId: "b", status });

describe("how a task stands", () => {
  test.each<[string, readonly LeadAnswer[], string | undefined]>([
    ["onTime", [done("2023-05-31")], "2023-05-31"],
    ["late", [done("2023-06-01")], "2023-05-31"],
    ["complete", [done()], "2023-05-31"],
    ["onTime", [done()], END],
    ["onTime", [done()], "2023-12-31"],
    ["complete", [done("2023-05-01")], undefined],
    ["overdue", [said("inProgress")], "2023-06-13"],
    ["overdue", [said(undefined)], "2023-06-13"],
    ["open", [said("inProgress")], END],
    ["open", [said("ongoing")], undefined],
    ["notReported", [said(undefined)], undefined],
    ["notReported", [], undefined],
    ["overdue", [done("2023-05-01"), said("inProgress")], "2023-05-31"],
    ["open", [done("2023-05-01"), said(undefined)], undefined],
    ["late", [done("2023-05-01"), done("2023-06-02")], "2023-05-31"],
    ["late", [done(), done("2023-06-02")], "2023-05-31"],
    ["complete", [done(), done("2023-05-02")], "2023-05-31"],
  ])("%s: %j, due %s", (expected, answers, dueDate) => {
    expect(taskStanding(answers, { dueDate, end: END })).toBe(expected);
  });
});

describe("how a task of several leads stands", () => {
  const anyDay = fc.constantFrom("2023-05-31", "2023-06-13", END, "2023-06-30");
  const anyAnswer: fc.Arbitrary<LeadAnswer> = fc.record(
    {
      unitId: fc.constant("a"),
      status: fc.constantFrom("notStarted", "inProgress", "complete", "suspended", "ongoing"),
      completedOn: anyDay,
    },
    { requiredKeys: ["unitId"] },
  );

  test("follows from how each lead's share stands", () => {
    fc.assert(
      fc.property(
        fc.array(anyAnswer),
        fc.option(anyDay, { nil: undefined }),
        (answers, dueDate) => {
          const days = { dueDate, end: END };
          const shares = answers.map((answer) => taskStanding([answer], days));
          expect(joinStandings(shares, days)).toBe(taskStanding(answers, days));
        },
      ),
    );
  });
});

describe("the province's tasks", () => {
  const plan = aPlan({
    units: [aUnit("so-y-te"), aUnit("cong-an-tinh")],
    tasks: [
      aTask("III.1.a", { lead: [agencies("so-y-te")], deadline: dueOn("2023-03-31") }),
      aTask("III.1.b", {
        lead: [agencies("so-y-te", "cong-an-tinh")],
        deadline: dueOn("2023-05-31"),
      }),
      aTask("III.2.a", { lead: [agencies("cong-an-tinh")], deadline: dueOn("2023-12-31") }),
      aTask("III.2.b", { lead: [agencies("cong-an-tinh")], coordinating: [agencies("so-y-te")] }),
      aTask("III.2.c", {
        lead: [agencies("so-y-te")],
        deadline: { kind: "event", words: "Sau khi triển khai" },
      }),
    ],
  });
  const completed = (text: string, date: string) => ({
    text,
    date,
    place: { sheet: "KH 06-2023" },
  });
  const reports = [
    aReport({
      unitId: "so-y-te",
      tasks: [
        aTaskRecord("III.1.a", 10, {
          status: "Hoàn thành",
          completed: completed("31/3/2023", "2023-03-31"),
        }),
        aTaskRecord("III.1.b", 11, {
          status: "Hoàn thành",
          completed: completed("02/6/2023", "2023-06-02"),
        }),
        aTaskRecord("III.2.b", 12, { status: "Đang thực hiện", role: "coordinating" }),
      ],
    }),
    aReport({
      unitId: "cong-an-tinh",
      tasks: [
        aTaskRecord("III.1.b", 10, { status: "Đang thực hiện" }),
        aTaskRecord("III.2.a", 11, { status: "Hoàn thành" }),
      ],
    }),
    aReport({
      unitId: "cong-an-tinh",
      period: { kind: "month", year: 2023, month: 5 },
      tasks: [aTaskRecord("III.2.b", 12, { status: "Hoàn thành" })],
    }),
  ];
  const scope = { plan, period: JUNE, regime: "decree09" } as const;
  const result = () => consolidateTasks(scope, reports);

  test("stand by the word of all their leads, of this period alone", () => {
    expect(result().tasks.map(({ code, standing }) => [code, standing])).toEqual([
      ["III.1.a", "onTime"],
      ["III.1.b", "overdue"],
      ["III.2.a", "onTime"],
      ["III.2.b", "notReported"],
      ["III.2.c", "notReported"],
    ]);
  });

  test("are counted by those due in the period's days", () => {
    expect(result().province).toEqual({
      due: 2,
      complete: 1,
      onTime: 1,
      late: 0,
      overdue: ["III.1.b"],
      notReported: ["III.2.b", "III.2.c"],
    });
    expect(result().bySection.map(({ section, figures }) => [section, figures.due])).toEqual([
      ["III.1", 2],
      ["III.2", 0],
    ]);
  });

  test("are counted for each lead by its own word", () => {
    expect(result().byLead).toMatchObject([
      { unitId: "so-y-te", figures: { due: 2, complete: 2, onTime: 1, late: 1, overdue: [] } },
      { unitId: "cong-an-tinh", figures: { due: 1, complete: 0, overdue: ["III.1.b"] } },
    ]);
  });

  test("are due by an event once the secretariat has fixed its day", () => {
    const events = new Map([["III.2.c", "2023-06-01"]]);
    const { tasks } = consolidateTasks({ ...scope, events }, reports);
    expect(tasks.at(-1)).toMatchObject({ standing: "overdue", isDue: true, dueDate: "2023-06-01" });
  });

  test("point at the cell of each lead's status, where a report came", () => {
    expect(result().tasks[0]?.shares).toEqual([
      { unitId: "so-y-te", standing: "onTime", place: { sheet: "KH 06-2023", cell: "G10" } },
    ]);
    expect(result().tasks[3]?.shares).toEqual([
      { unitId: "cong-an-tinh", standing: "notReported" },
    ]);
  });

  test("are led by nobody where the plan names none", () => {
    const led = aPlan({ units: [], tasks: [aTask("III.1.a")] });
    expect(consolidateTasks({ ...scope, plan: led }, []).tasks[0]?.shares).toEqual([]);
  });

  test("are due on the period's last day, and not after it", () => {
    const dueBy = (day: string) => aTask(`III.1.${day}`, { deadline: dueOn(day) });
    const days = aPlan({ units: [], tasks: [dueBy(END), dueBy("2023-06-15")] });
    const { tasks } = consolidateTasks({ ...scope, plan: days }, []);
    expect(tasks.map(({ isDue }) => isDue)).toEqual([true, false]);
  });
});
