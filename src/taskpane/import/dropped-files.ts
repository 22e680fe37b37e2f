import { compareNames, countKinds, isHidden, mayHoldForms } from "../../actions/import-kinds";
import type { Language } from "../../core/language/language";
import { say } from "../say";

/** The part of a dropped entry that is used; browsers have had it under this name for years (File and Directory Entries API). */
type Entry = FileSystemEntry;

/** More files than this are no folder of forms, but somebody's whole disk. */
const mostFiles = 500;

/** The files that the user gave, and what of a folder is not read, in sentences. */
export interface GivenFiles {
  readonly files: readonly File[];
  readonly sentences: readonly string[];
}

/**
 * The files that were dropped, those in folders too, however deep; hidden ones and Office's lock files (`~$…`) are left
 * out. Must be called while the event is going on.
 */
export function droppedFiles(transfer: DataTransfer, language: Language): Promise<GivenFiles> {
  const items = [...((transfer.items as DataTransferItemList | undefined) ?? [])];
  const entries = items.flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.every((entry) => entry.isFile))
    return Promise.resolve(givenFiles([...transfer.files], [], language));
  return collect(entries).then(({ files, others }) => givenFiles(files, others, language));
}

/** Files that the user chose one by one are read whatever they are called. */
export function chosenFiles(files: Iterable<File>, language: Language): GivenFiles {
  return givenFiles(
    [...files].filter(({ name }) => !isHidden(name)),
    [],
    language,
  );
}

/** The files of a folder that was chosen, with those in the folders in it, as the browser gives them. */
export function filesOfFolder(all: Iterable<File>, language: Language): GivenFiles {
  const files = [...all]
    .filter(({ name, webkitRelativePath }) =>
      [name, ...webkitRelativePath.split("/").slice(1)].every((part) => !isHidden(part)),
    )
    .sort((one, other) => compareNames(one.webkitRelativePath, other.webkitRelativePath));
  const others = files.filter(({ name }) => !mayHoldForms(name)).map(({ name }) => name);
  return givenFiles(
    files.filter(({ name }) => mayHoldForms(name)),
    others,
    language,
  );
}

function givenFiles(files: readonly File[], others: readonly string[], language: Language): GivenFiles {
  const sentences: string[] = [];
  if (others.length > 0) {
    const kinds = countKinds(others, say(language, "no-ending"), language);
    sentences.push(say(language, "passed-over", { count: String(others.length), kinds }));
  }
  const more = files.length - mostFiles;
  if (more > 0)
    sentences.push(say(language, "too-many-files", { limit: String(mostFiles), count: String(more) }));
  return { files: files.slice(0, mostFiles), sentences };
}

interface Collected {
  readonly files: File[];
  /** The names of files of other kinds. */
  readonly others: string[];
}

async function collect(entries: readonly Entry[], inFolder = false): Promise<Collected> {
  const all: Collected = { files: [], others: [] };
  for (const entry of entries.filter(({ name }) => !isHidden(name))) {
    if (entry.isDirectory) {
      const below = await collect(await entriesIn(entry as FileSystemDirectoryEntry), true);
      all.files.push(...below.files);
      all.others.push(...below.others);
    } else if (inFolder && !mayHoldForms(entry.name)) all.others.push(entry.name);
    else all.files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return all;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** By their names; a folder gives at most 100 entries at a time, in any order, and none when it is through. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly Entry[]> {
  const reader = folder.createReader();
  const all: Entry[] = [];
  for (;;) {
    const some = await new Promise<readonly Entry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all.sort((one, other) => compareNames(one.name, other.name));
    all.push(...some);
  }
}
