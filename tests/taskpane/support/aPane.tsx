import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import type { PanePage } from "../../../src/actions";
import { formatPaneRoute } from "../../../src/actions";
import type { Plan } from "../../../src/plan";
import { App } from "../../../src/taskpane/App";
import { Pane } from "../../../src/taskpane/Pane";
import { openPickedFile } from "../../../src/taskpane/openPickedFile";
import type { Choice, Memory, PaneTools } from "../../../src/taskpane/tools";
import { openedWorkbook } from "../../support/opened";
import { aRegistry } from "./aRegistry";
import { blankFile } from "./files";

// A page is compiled when it is first asked for, which takes a busy machine longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });

/** A memory that lasts as long as the test. */
export function memoryOf(remembered?: Choice): Memory {
  let kept = remembered;
  return {
    recall: () => kept,
    remember: (choice) => {
      kept = choice;
    },
  };
}

/** The whole pane over a workbook file, at a page; the day is in June 2023 and nothing is remembered unless told otherwise. */
export async function openPane(
  page: PanePage,
  given: Partial<PaneTools> & { readonly plan?: Plan; readonly start?: boolean } = {},
) {
  const { start = false, ...tools } = given;
  window.location.hash = formatPaneRoute({ page, start });
  const all: PaneTools = {
    plan: aRegistry(),
    workbook: openedWorkbook(blankFile()),
    openFile: openPickedFile,
    today: "2023-06-10",
    memory: memoryOf(),
    ...tools,
  };
  const user = userEvent.setup();
  await act(async () => {
    render(
      <App>
        <Pane tools={all} />
      </App>,
    );
  });
  return { user, tools: all };
}
