import {
  GridDots20Regular,
  LockClosed20Regular,
  LockOpen20Regular,
  TableFreezeColumnAndRow20Regular,
} from "@fluentui/react-icons";
import type { GridController } from "../grid";
import { RibbonGroup, SmallButton } from "./RibbonParts";
import { texts } from "./texts";
import { useGridState } from "./useGridState";

/** The ribbon's view tab: gridlines, frozen panes, protection. */
export function ViewTab({ controller }: { readonly controller: GridController }) {
  useGridState(controller);
  const { model, report } = controller;
  const sheet = model.activeSheet;
  const { id, showGridlines, frozen } = sheet;
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  const isProtected = sheet.protection !== undefined;
  return (
    <div className="ribbon-groups" role="tabpanel" aria-label={texts.viewTab}>
      <RibbonGroup label={texts.groupSheet}>
        <SmallButton
          id="gridlines"
          label={texts.gridlines}
          showLabel
          icon={<GridDots20Regular />}
          isPressed={showGridlines}
          onPress={() => void report(model.setView(id, { showGridlines: !showGridlines }))}
        />
        <SmallButton
          id="freeze"
          label={texts.freeze}
          showLabel
          icon={<TableFreezeColumnAndRow20Regular />}
          isPressed={isFrozen}
          onPress={() => void report(model.freeze(id, isFrozen ? nothing : here(controller)))}
        />
        <SmallButton
          id="protect"
          label={isProtected ? texts.unprotect : texts.protect}
          showLabel
          icon={isProtected ? <LockOpen20Regular /> : <LockClosed20Regular />}
          onPress={() => void report(isProtected ? model.unprotect(id) : model.protect(id, {}))}
        />
      </RibbonGroup>
    </div>
  );
}

const nothing = { rows: 0, columns: 0 } as const;

/** Everything above and left of the active cell. */
const here = ({ selection }: GridController) => {
  const { rowIndex, columnIndex } = selection().active;
  return { rows: rowIndex, columns: columnIndex };
};
