import type { InjectError } from "../../actions";
import { paneMessages } from "../../messages";
import { Notice } from "../feedback/Notice";
import { WorkbookFailure } from "../feedback/WorkbookFailure";
import type { PaneTools } from "../tools";
import { SheetThere } from "./SheetThere";

const words = paneMessages.inject;

/** Why no sheet was inserted, and what to do instead. */
export function InjectFailure(props: { readonly error: InjectError; readonly tools: PaneTools }) {
  const { error, ...rest } = props;
  switch (error.code) {
    case "workbook":
      return <WorkbookFailure error={error.error} />;
    case "unitUnknown":
    case "unitWithoutWork":
      return <Notice intent="warning" {...words[error.code]} />;
    case "sheetThere":
      return <SheetThere {...error} {...rest} />;
  }
}
