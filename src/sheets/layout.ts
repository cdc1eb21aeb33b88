/** What our layouts put in a cell. Strings are text whatever they look like; only `formula` computes. */
export type CellContent = string | number | boolean | { readonly formula: string } | null;

export type BorderStyle = "thin" | "medium" | "double" | "hair";

/** A cell's looks; colours are "#RRGGBB". What is absent stays as it was. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly borders?: {
    readonly top?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
    readonly right?: Border;
  };
  readonly horizontal?: "general" | "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Format code in English, e.g. "#,##0" or "0.00%" or "@". */
  readonly numberFormat?: string;
  /** False where officers may type on a protected sheet; Excel's default is true. */
  readonly locked?: boolean;
}

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}

/** A style laid over a range; later entries override earlier ones, property by property. */
export interface StyledRange {
  /** A1 range, e.g. "B8:N60". */
  readonly range: string;
  readonly style: CellStyle;
}

type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** What Excel lets be typed into a range (native data validation). Formulas are English, without "=". */
export interface CellRule {
  readonly range: string;
  readonly condition:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "listRange"; readonly formula: string }
    | {
        readonly kind: "whole" | "decimal" | "date" | "textLength";
        readonly comparison: Comparison;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly kind: "custom"; readonly formula: string };
  readonly allowBlank: boolean;
  /** Title at most 32 characters, message at most 255. */
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

/** A conditional format: the style shown while the formula (English, relative to the range's first cell, without "=") is true. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly style: Pick<CellStyle, "bold" | "italic" | "fontColor" | "fill">;
  readonly stopIfTrue?: boolean;
}

export interface ColumnFormat {
  readonly columnIndex: number;
  /** Width in characters of the default font, as Excel shows it. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
}

export interface RowFormat {
  readonly rowIndex: number;
  /** Points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4" | "A3";
  /** Pages across; pages down follow from the length. */
  readonly fitToWidth: number;
  /** Pages down; absent = as many as needed. */
  readonly fitToHeight?: number;
  /** Rows printed on every page, e.g. "8:9". */
  readonly repeatRows?: string;
  readonly printArea?: string;
  /** Centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Header and footer in Excel's codes, e.g. "&P/&N". */
  readonly centerHeader?: string;
  readonly centerFooter?: string;
  readonly centerHorizontally?: boolean;
}

/** What a protected sheet still allows; there is never a password: protection keeps accidents out, it is not security. */
export interface SheetProtection {
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowAutoFilter?: boolean;
  readonly allowSort?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowDeleteRows?: boolean;
}

/** A defined name that belongs to the sheet; `formula` is English, without "=". */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
  readonly hidden?: boolean;
}

/** An Excel table; its first row holds unique header texts, and no cell of it is merged. */
export interface SheetTable {
  readonly name: string;
  readonly range: string;
  /** A built-in table style, e.g. "TableStyleLight9". */
  readonly style?: string;
}

/** A chart that Excel draws from cells, and draws again whenever they change. */
export interface SheetChart {
  /** By which it is found again, unique on its sheet; it begins with CHART_PREFIX. */
  readonly name: string;
  /** Columns stand side by side. */
  readonly kind: "columns" | "lines";
  readonly title: string;
  /** The cells that it covers, e.g. "A40:J60". */
  readonly range: string;
  /** What stands along its axis: a row or a column of cells, e.g. "'Diễn biến'!$A$6:$A$29"; "" where points are only counted. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** The axis of the values; what is absent is Excel's own choice. */
  readonly axis: {
    readonly numberFormat?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** Values of a chart that belong together, with the name that its legend gives them. */
export interface ChartSeries {
  readonly name: string;
  /** Cells that lie as those of the categories do. */
  readonly values: string;
  /** "#RRGGBB"; absent = Excel's own choice. */
  readonly color?: string;
}

/** What the names of our charts begin with: by it they are told from those that people draw themselves. */
export const CHART_PREFIX = "Tiến độ: ";

/** A rectangle of cells of a sheet that is there already, whose first cell is `address`, and what changes with them. */
export interface CellPatch {
  readonly address: string;
  readonly content: readonly (readonly CellContent[])[];
  /** What the formulas show, same shape as `content`, where it is known: a file tells it until it is calculated. */
  readonly results?: SheetLayout["results"];
  /** Looks of written cells, in place of the ones they had; a cell that no range holds keeps its own. */
  readonly styles?: readonly StyledRange[];
  /** New heights of written rows. */
  readonly rows?: readonly Pick<RowFormat, "rowIndex" | "height">[];
  /** A table of the sheet that takes this range, its header row staying where it is. */
  readonly table?: { readonly name: string; readonly range: string };
}

/** A whole sheet as data: what every adapter renders, and what the file reader gives back. Content starts at A1; rows may be short; dates are serial numbers of the workbook's date system. */
export interface SheetLayout {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly content: readonly (readonly CellContent[])[];
  /** Cached results of formulas, same shape as `content`, where they are known. */
  readonly results?: readonly (readonly (string | number | boolean | null)[])[];
  /** Addresses of texts whose letters have several looks: `content` holds their letters alone, and so does what is drawn. */
  readonly richTexts?: readonly string[];
  readonly styles: readonly StyledRange[];
  readonly columns: readonly ColumnFormat[];
  readonly rows: readonly RowFormat[];
  readonly merges: readonly string[];
  readonly rules: readonly CellRule[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly names: readonly SheetName[];
  readonly tables?: readonly SheetTable[];
  readonly charts?: readonly SheetChart[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Whether summary rows stand below their details; Excel's default is true. */
  readonly summaryBelow?: boolean;
  readonly showGridlines?: boolean;
  /** Percent, 10–400. */
  readonly zoom?: number;
  readonly print?: PrintSetup;
  readonly protection?: SheetProtection;
}
