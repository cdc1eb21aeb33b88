import { paneMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import type { ExcelState } from "./awaitExcel";

/** Says why the pane can't work here and which Excel is needed. */
export const Unavailable = ({ reason }: { readonly reason: Exclude<ExcelState, "ready"> }) => (
  <Notice intent="error" {...paneMessages.unavailable[reason]} />
);
