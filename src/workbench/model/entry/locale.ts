/** How people of a country write numbers, dates and formulas. */
export interface EntryLocale {
  readonly decimal: "," | ".";
  readonly group: "," | ".";
  readonly order: "dayFirst" | "monthFirst";
  readonly monthNames: readonly string[];
}

export const VIETNAMESE: EntryLocale = {
  decimal: ",",
  group: ".",
  order: "dayFirst",
  monthNames: [],
};

export const ENGLISH: EntryLocale = {
  decimal: ".",
  group: ",",
  order: "monthFirst",
  monthNames: [
    ["jan", "january"],
    ["feb", "february"],
    ["mar", "march"],
    ["apr", "april"],
    ["may", "may"],
    ["jun", "june"],
    ["jul", "july"],
    ["aug", "august"],
    ["sep", "september"],
    ["oct", "october"],
    ["nov", "november"],
    ["dec", "december"],
  ].map((names) => names.join("|")),
};

/** The locale in which cells show themselves. */
export const DISPLAY = VIETNAMESE;
