/** The workbooks among what was dropped, also within folders; what Excel keeps beside an open file ("~$…") is none. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...(transfer.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...transfer.files];
  const files = await Promise.all(entries.map(filesIn));
  return workbooksAmong(files.flat());
}

/** The workbooks of a folder's files. */
export const workbooksAmong = (files: readonly File[]): readonly File[] =>
  files.filter(({ name }) => /\.xls[xm]?$/i.test(name) && !name.startsWith("~$"));

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await fileOf(entry)];
  if (!isFolder(entry)) return [];
  const files = await Promise.all((await entriesOf(entry)).map(filesIn));
  return files.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder tells its entries in batches, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return entries;
    entries.push(...batch);
  }
}
