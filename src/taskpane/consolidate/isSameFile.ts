/** Whether two picked files are, as far as a web view tells, one file. */
export const isSameFile =
  (a: File) =>
  (b: File): boolean =>
    a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
