import { ok } from "../../shared";
import type { Workbook, WorkbookHint } from "../workbook";
import { attempt } from "./attempt";

/** Listens to the sheets; while Excel refuses to be listened to, nothing is told and a whole check finds all the same. */
export const watch: Workbook["watch"] = (onHint) => {
  let isOver = false;
  let stop: (() => void) | undefined;
  const tell = (hint: WorkbookHint): void => {
    if (!isOver) onHint(hint);
  };
  void listen(tell).then((unlisten) => {
    if (isOver) unlisten();
    else stop = unlisten;
  });
  return () => {
    isOver = true;
    stop?.();
  };
};

async function listen(tell: (hint: WorkbookHint) => void): Promise<() => void> {
  const listening = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        if (event.source !== "Remote") tell(await hintOf(event.worksheetId));
      }),
      worksheets.onAdded.add(async ({ source }) => {
        if (source !== "Remote") tell({});
      }),
      worksheets.onDeleted.add(async ({ source }) => {
        if (source !== "Remote") tell({});
      }),
    ];
    await context.sync();
    return ok(() => void remove(context, handlers));
  });
  return listening.ok ? listening.value : () => {};
}

/** The present name of a sheet that changed; a sheet that is gone leaves open what changed. */
async function hintOf(id: string): Promise<WorkbookHint> {
  const named = await attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return ok(sheet.isNullObject ? {} : { sheet: sheet.name });
  });
  return named.ok ? named.value : {};
}

/** Handlers are taken away in the context in which they were added. */
async function remove(
  context: Excel.RequestContext,
  handlers: readonly { readonly remove: () => void }[],
): Promise<void> {
  await attempt(async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
    return ok(undefined);
  });
}
