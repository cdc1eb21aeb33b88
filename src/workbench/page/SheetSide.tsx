import { useEffect, useRef, type MouseEvent } from "react";
import { createGridView, type GridController } from "../grid";
import { FormulaBar } from "./FormulaBar";
import { formulaBarActions, shownEntry } from "./formulaBarActions";
import { figuresOf } from "./figuresOf";
import { openTabMenu } from "./tabMenu";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { texts } from "./texts";
import { useGridState } from "./useGridState";

/** Everything at the left of the pane: formula bar, grid, sheet tabs, status bar. */
export function SheetSide(props: {
  readonly controller: GridController;
  readonly onSave: () => void;
}) {
  const { controller, onSave } = props;
  const { model } = controller;
  useGridState(controller);
  const { address, text } = shownEntry(controller);
  const { entry } = controller.state.get();
  return (
    <div className="sheet-side">
      <FormulaBar
        address={address}
        text={text}
        isEditing={entry !== undefined}
        actions={formulaBarActions(controller)}
      />
      <GridArea controller={controller} onSave={onSave} />
      <SheetTabs
        tabs={model.sheets
          .filter(({ visibility }) => visibility === "visible")
          .map(({ id, name, tabColor }) => ({ id, name, color: tabColor }))}
        activeId={model.activeSheet.id}
        onShow={(id) => showSheet(controller, id)}
        onRename={(id, name) => controller.report(model.renameSheet(id, name))}
        onAdd={() => addSheet(controller)}
        onMenu={(id, event) => openMenu(controller, id, event)}
      />
      <StatusBar
        mode={modeName(entry?.mode)}
        figures={figuresOf(controller)}
        zoom={model.activeSheet.zoom}
        onZoom={(percent) => setZoom(controller, percent)}
      />
    </div>
  );
}

function GridArea(props: { readonly controller: GridController; readonly onSave: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const { controller, onSave } = props;
  useEffect(() => {
    if (!place.current) return undefined;
    const view = createGridView(place.current, controller, onSave);
    controller.focus();
    return () => view.destroy();
  }, [controller, onSave]);
  return <div className="grid-place" ref={place} />;
}

function modeName(mode: "enter" | "edit" | undefined): string {
  if (mode === undefined) return texts.ready;
  return mode === "enter" ? texts.entering : texts.editing;
}

function showSheet(controller: GridController, id: string): void {
  if (controller.commit()) controller.report(controller.model.activate(id));
  controller.focus();
}

function addSheet(controller: GridController): void {
  const { model } = controller;
  const at = model.sheets.findIndex(({ id }) => id === model.activeSheet.id);
  const outcome = model.addSheet(undefined, at + 1);
  if (controller.report(outcome) && outcome.ok) controller.report(model.activate(outcome.value));
  controller.focus();
}

function openMenu(controller: GridController, sheetId: string, event: MouseEvent): void {
  event.preventDefault();
  openTabMenu(controller, sheetId, { x: event.clientX, y: event.clientY });
}

const zoomLimits = { least: 10, most: 400 } as const;

function setZoom({ model, report }: GridController, percent: number): void {
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, percent));
  report(model.setView(model.activeSheet.id, { zoom }));
}
