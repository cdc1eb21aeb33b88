import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  ClipboardPaste20Regular,
  Copy20Regular,
  Cut20Regular,
  TableDeleteRow20Regular,
  TableInsertRow20Regular,
  TableCellsMerge20Regular,
  TextAlignCenter20Regular,
  TextAlignLeft20Regular,
  TextAlignRight20Regular,
  TextBold20Regular,
  TextItalic20Regular,
  TextSortAscending20Regular,
  TextSortDescending20Regular,
  TextUnderline20Regular,
  TextWrap20Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CellStyle } from "../../sheets";
import type { GridController } from "../grid";
import { homeActions, type HomeAction } from "./homeActions";
import { RibbonGroup, SmallButton } from "./RibbonParts";
import { texts } from "./texts";
import { useGridState } from "./useGridState";

interface HomeButton {
  readonly action: HomeAction;
  readonly icon: ReactNode;
  /** Whether the active cell has the look that the button gives. */
  readonly isOn?: (style: CellStyle) => boolean;
}

const groups: readonly { readonly label: string; readonly buttons: readonly HomeButton[] }[] = [
  {
    label: texts.groupEdit,
    buttons: [
      { action: "undo", icon: <ArrowUndo20Regular /> },
      { action: "redo", icon: <ArrowRedo20Regular /> },
    ],
  },
  {
    label: texts.groupClipboard,
    buttons: [
      { action: "paste", icon: <ClipboardPaste20Regular /> },
      { action: "cut", icon: <Cut20Regular /> },
      { action: "copy", icon: <Copy20Regular /> },
    ],
  },
  {
    label: texts.groupFont,
    buttons: [
      { action: "bold", icon: <TextBold20Regular />, isOn: ({ bold }) => bold === true },
      { action: "italic", icon: <TextItalic20Regular />, isOn: ({ italic }) => italic === true },
      {
        action: "underline",
        icon: <TextUnderline20Regular />,
        isOn: ({ underline }) => underline === true,
      },
    ],
  },
  {
    label: texts.groupAlignment,
    buttons: [
      { action: "alignLeft", icon: <TextAlignLeft20Regular />, isOn: isAligned("left") },
      { action: "alignCenter", icon: <TextAlignCenter20Regular />, isOn: isAligned("center") },
      { action: "alignRight", icon: <TextAlignRight20Regular />, isOn: isAligned("right") },
      { action: "wrap", icon: <TextWrap20Regular />, isOn: ({ wrap }) => wrap === true },
      { action: "merge", icon: <TableCellsMerge20Regular /> },
    ],
  },
  {
    label: texts.groupNumber,
    buttons: [
      { action: "percent", icon: <span>%</span> },
      { action: "thousands", icon: <span>0.000</span> },
      { action: "generalNumber", icon: <span>123</span> },
      { action: "textNumber", icon: <span>Abc</span> },
    ],
  },
  {
    label: texts.groupCells,
    buttons: [
      { action: "insertRows", icon: <TableInsertRow20Regular /> },
      { action: "deleteRows", icon: <TableDeleteRow20Regular /> },
      { action: "sortUp", icon: <TextSortAscending20Regular /> },
      { action: "sortDown", icon: <TextSortDescending20Regular /> },
    ],
  },
];

/** The ribbon's first tab: what people do all day, as far as this page plays it. */
export function HomeTab({ controller }: { readonly controller: GridController }) {
  useGridState(controller);
  const { active } = controller.selection();
  const style = controller.model.activeSheet.style(active.rowIndex, active.columnIndex);
  const actions = homeActions(controller);
  return (
    <div className="ribbon-groups" role="tabpanel" aria-label={texts.homeTab}>
      {groups.map(({ label, buttons }) => (
        <RibbonGroup key={label} label={label}>
          {buttons.map(({ action, icon, isOn }) => (
            <SmallButton
              key={action}
              id={action}
              label={texts[action]}
              icon={icon}
              isPressed={isOn?.(style)}
              onPress={actions[action]}
            />
          ))}
        </RibbonGroup>
      ))}
    </div>
  );
}

function isAligned(side: "left" | "center" | "right") {
  return ({ horizontal }: CellStyle): boolean => horizontal === side;
}
