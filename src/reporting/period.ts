/** A reporting period, named by its year and its ordinal within it (months 1–12, quarters 1–4, halves 1–2). */
export type Period =
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "half"; readonly year: number; readonly half: number }
  | { readonly kind: "nineMonths"; readonly year: number }
  | { readonly kind: "year"; readonly year: number };

/** How a period's days are counted: 15th to 14th (Nghị định 09/2019/NĐ-CP, điều 12), or calendar months. */
export type CalendarRegime = "decree09" | "calendar";
