/** What officers type where nothing arose in the period; the first is the one we ask for, a dash is the sign of statistics. */
export const NOT_OCCURRING_WORDS = [
  "Không phát sinh",
  "Không có phát sinh",
  "KPS",
  "-",
  "x",
] as const;

/** Other words for it in tables that officials made themselves; our own sheets ask for the ones above. */
export const NOT_OCCURRING_ALIASES = [
  "Chưa phát sinh",
  "Không p/s",
  "Ko phát sinh",
  "Không",
  "K.P.S",
  "--",
] as const;
