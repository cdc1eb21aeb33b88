import type { Place } from "../reporting";

/** Where something stands, as officials say it; the file is left to the heading that it stands under. */
export const placeWords = ({ sheet, cell }: Place): string =>
  cell === undefined ? `Biểu “${sheet}”` : `Biểu “${sheet}”, ô ${cell}`;
