import type { Direction, Reach } from "../selection/move";

/** What a key asks of the grid while no cell is being edited. */
export type GridCommand =
  | {
      readonly kind: "move";
      readonly direction: Direction;
      readonly reach: Reach | "page";
      readonly extend: boolean;
    }
  | {
      readonly kind: "moveTo";
      readonly place: "rowStart" | "sheetStart" | "sheetEnd";
      readonly extend: boolean;
    }
  | { readonly kind: "advance"; readonly direction: Direction }
  | { readonly kind: "switchSheet"; readonly step: 1 | -1 }
  | {
      readonly kind:
        | "clear"
        | "clearAndEdit"
        | "edit"
        | "selectAll"
        | "selectRows"
        | "selectColumns"
        | "undo"
        | "redo"
        | "openList"
        | "openMenu"
        | "forgetCopy"
        | "bold"
        | "italic"
        | "underline"
        | "save";
    };

/** The part of a keyboard event that decides. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const withControl: Readonly<Record<string, GridCommand>> = {
  a: { kind: "selectAll" },
  z: { kind: "undo" },
  y: { kind: "redo" },
  b: { kind: "bold" },
  i: { kind: "italic" },
  u: { kind: "underline" },
  s: { kind: "save" },
  pageup: { kind: "switchSheet", step: -1 },
  pagedown: { kind: "switchSheet", step: 1 },
  " ": { kind: "selectColumns" },
};

const plain: Readonly<Record<string, GridCommand>> = {
  Delete: { kind: "clear" },
  Backspace: { kind: "clearAndEdit" },
  F2: { kind: "edit" },
  Escape: { kind: "forgetCopy" },
  ContextMenu: { kind: "openMenu" },
};

/** What a key means, or undefined where it is for typing. Command on a Mac counts as Control. */
export function keyCommand(key: Key): GridCommand | undefined {
  const control = key.ctrlKey || key.metaKey;
  const direction = arrows[key.key];
  if (direction) return arrowCommand(key, direction, control);
  if (key.altKey) return undefined;
  const places = placeCommand(key, control);
  if (places) return places;
  return control ? controlCommand(key) : plainCommand(key);
}

function arrowCommand(key: Key, direction: Direction, control: boolean): GridCommand {
  if (key.altKey) {
    if (direction === "down") return { kind: "openList" };
    return { kind: "forgetCopy" };
  }
  return { kind: "move", direction, reach: control ? "edge" : "cell", extend: key.shiftKey };
}

function placeCommand(key: Key, control: boolean): GridCommand | undefined {
  const extend = key.shiftKey;
  switch (key.key) {
    case "Home":
      return { kind: "moveTo", place: control ? "sheetStart" : "rowStart", extend };
    case "End":
      return control
        ? { kind: "moveTo", place: "sheetEnd", extend }
        : { kind: "move", direction: "right", reach: "edge", extend };
    case "PageUp":
    case "PageDown": {
      if (control) return withControl[key.key.toLowerCase()];
      const direction = key.key === "PageUp" ? "up" : "down";
      return { kind: "move", direction, reach: "page", extend };
    }
    default:
      return undefined;
  }
}

function controlCommand(key: Key): GridCommand | undefined {
  const letter = key.key.toLowerCase();
  if (letter === "z" && key.shiftKey) return { kind: "redo" };
  return withControl[letter];
}

function plainCommand(key: Key): GridCommand | undefined {
  if (key.key === "Tab") return { kind: "advance", direction: key.shiftKey ? "left" : "right" };
  if (key.key === "Enter") return { kind: "advance", direction: key.shiftKey ? "up" : "down" };
  if (key.key === " " && key.shiftKey) return { kind: "selectRows" };
  if (key.key === "F10" && key.shiftKey) return { kind: "openMenu" };
  return plain[key.key];
}
