/** What officers type where nothing arose in the period; the first is the one we ask for, a dash is the sign of statistics. */
export const NOT_OCCURRING_WORDS = [
  "Không phát sinh",
  "Không có phát sinh",
  "Chưa phát sinh",
  "Không p/s",
  "Ko phát sinh",
  "Không",
  "KPS",
  "K.P.S",
  "-",
  "--",
  "x",
] as const;
