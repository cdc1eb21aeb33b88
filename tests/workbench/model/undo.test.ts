import fc from "fast-check";
import { workbookOf } from "../../support/aWorkbook";
import { aBook, anyDeeds, run, seen } from "./support/deeds";

test("undoing everything that was done brings the workbook back, and redoing it brings the deeds back", () => {
  fc.assert(
    fc.property(anyDeeds, (steps) => {
      const model = aBook();
      const first = seen(model);
      for (const step of steps) run(model, step);
      const last = seen(model);
      while (model.undo());
      expect(seen(model)).toEqual(first);
      while (model.redo());
      expect(seen(model)).toEqual(last);
    }),
    { numRuns: 150 },
  );
});

test("a deed that is refused leaves the workbook as it was, without an undo step", () => {
  fc.assert(
    fc.property(anyDeeds, (steps) => {
      const model = aBook();
      for (const step of steps) {
        const before = [seen(model), model.undoLabel];
        if (run(model, step).ok) continue;
        expect([seen(model), model.undoLabel]).toEqual(before);
      }
    }),
    { numRuns: 100 },
  );
});

test("a workbook made of a workbook's layouts is the same workbook, results included", () => {
  fc.assert(
    fc.property(anyDeeds, (steps) => {
      const model = aBook();
      for (const step of steps) run(model, step);
      const layouts = model.sheets.map((sheet) => sheet.layout());
      const again = workbookOf(layouts, { names: model.names });
      expect(again.sheets.map((sheet) => sheet.layout())).toEqual(layouts);
    }),
    { numRuns: 150 },
  );
});
