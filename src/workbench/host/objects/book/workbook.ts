import { flagValue } from "../../richApi/args";
import { defineType } from "../../richApi/members";
import { customXmlPartCollection } from "./customXmlParts";
import { functions } from "./functions";
import { worksheetCollection, type BookTarget } from "./worksheetCollection";

/** Workbook: where every path of an add-in begins. */
export const workbook = defineType<BookTarget>("Workbook", {
  objects: {
    Application: (target) => application.of(target),
    CustomXmlParts: (target) => customXmlPartCollection.of(target),
    Functions: (target) => functions.of(target),
    Protection: (target) => workbookProtection.of(target),
    Worksheets: (target) => worksheetCollection.of(target),
    _Runtime: (target) => runtime.of(target),
  },
  actions: {
    _RemoveReference: ({ session }, args) => void session.references.delete(args.text(0)),
  },
});

/** Application: a request is calculated and drawn when it is over, so there is nothing to suspend. */
const application = defineType<BookTarget>("Application", {
  actions: {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** WorkbookProtection: of the workbook's structure. */
const workbookProtection = defineType<BookTarget>("WorkbookProtection", {
  get: { Protected: ({ session }) => session.model.isStructureProtected },
});

/** Runtime: of the add-in. */
const runtime = defineType<BookTarget>("Runtime", {
  get: { EnableEvents: ({ session }) => session.enableEvents },
  set: {
    EnableEvents: ({ session }, value) => {
      session.enableEvents = flagValue(value);
      session.isQuiet ||= !session.enableEvents;
    },
  },
});
