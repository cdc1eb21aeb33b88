import { createRoot } from "react-dom/client";
import { App } from "./App";
import { awaitExcel } from "./boot/awaitExcel";
import { Unavailable } from "./boot/Unavailable";
import { Pane } from "./Pane";
import { officeTools } from "./wiring";

async function start(): Promise<void> {
  const state = await awaitExcel();
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root");
  createRoot(root).render(
    <App>
      {state === "ready" ? <Pane tools={officeTools()} /> : <Unavailable reason={state} />}
    </App>,
  );
}

void start();
