/** @jest-environment jsdom */
import { COMMANDS, runCommand } from "../../src/commands/commands";

/** The part of Office that commands use, with a pane that shows or fails to. */
function installOffice(showAsTaskpane: () => Promise<void>): void {
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane } } });
}

const route = COMMANDS["checkWorkbook"] ?? { page: "inject", start: false };

test("a command opens the pane at its page and tells the ribbon that it is done", async () => {
  const shown = jest.fn(() => Promise.resolve());
  const completed = jest.fn();
  installOffice(shown);
  await runCommand(route, { completed });
  expect(window.location.hash).toBe("#/kiem-tra?bat-dau");
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a command tells the ribbon that it is done even where the pane can't be shown", async () => {
  const completed = jest.fn();
  installOffice(() => Promise.reject(new Error("no pane")));
  await expect(runCommand(route, { completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
});
