import type { SheetLayout } from "../../../src/sheets";
import { aPlainSheet } from "../../support/aPlainSheet";

/** A sheet of texts and numbers in turn. */
export const largeSheet = (rows: number, columns: number): SheetLayout =>
  aPlainSheet(
    "Sổ theo dõi",
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        column % 3 === 0 ? `Hồ sơ ${row % 500}-${column}` : row * columns + column / 4,
      ),
    ),
  );
