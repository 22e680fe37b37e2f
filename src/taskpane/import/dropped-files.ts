/** The part of a dropped entry that is used; browsers have had it under this name for years (File and Directory Entries API). */
type Entry = FileSystemEntry;

/** More files than this are no folder of forms, but somebody's whole disk. */
const mostFiles = 500;

/**
 * The files that were dropped, those in folders too, however deep; hidden ones and Office's lock files (`~$…`) are left
 * out. Must be called while the event is going on.
 */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const items = [...((transfer.items as DataTransferItemList | undefined) ?? [])];
  const entries = items.flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.every((entry) => entry.isFile)) return Promise.resolve([...transfer.files]);
  return collect(entries);
}

async function collect(entries: readonly Entry[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const entry of entries) {
    if (files.length >= mostFiles) break;
    if (entry.isDirectory) files.push(...(await collect(await entriesIn(entry as FileSystemDirectoryEntry))));
    else if (isWanted(entry.name)) files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files.slice(0, mostFiles);
}

/** Files of a folder that was chosen, without those that nobody means. */
export function wantedFiles(files: Iterable<File>): readonly File[] {
  return [...files].filter(({ name }) => isWanted(name)).slice(0, mostFiles);
}

function isWanted(name: string): boolean {
  return !name.startsWith(".") && !name.startsWith("~$");
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** A folder gives at most 100 entries at a time, and none when it is through. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly Entry[]> {
  const reader = folder.createReader();
  const all: Entry[] = [];
  for (;;) {
    const some = await new Promise<readonly Entry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
