import { COMMANDS, runCommand } from "./commands";

if (typeof Office !== "undefined") {
  void Office.onReady(() => {
    for (const [name, route] of Object.entries(COMMANDS)) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
        runCommand(route, event),
      );
    }
  });
}
