import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** Files by their paths, with `/` between folders. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** All files of a folder and its folders; source maps are not shipped. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The files in a folder whose name ends with `/`. */
export function under(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}${path}`, bytes]));
}

/** One line for each file, as `sha256sum --check` reads it. */
export function checksums(files: Files): string {
  return Object.entries(files)
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

/**
 * A date that is made of what a file holds. Servers tell a changed page by its date and size, and a page names scripts by
 * hashes of one length: with the same date for all files a browser would be told that the old page is still good.
 */
function dateOf(bytes: Uint8Array): Date {
  const hash = createHash("sha256").update(bytes).digest();
  // In the past, in the local time that fflate writes, and by day, when no zone sets its clocks.
  return new Date(1980, 0, 1 + (hash.readUInt16BE(0) % 14_600), 6, 0, 2 * (hash.readUInt16BE(2) % 21_600));
}

/** The files as a zip; the same files always give the same bytes. */
export function zipped(files: Files): Uint8Array {
  const dated = Object.entries(files).map(
    ([path, bytes]) => [path, [bytes, { mtime: dateOf(bytes) }]] as [string, [Uint8Array, { mtime: Date }]],
  );
  return zipSync(Object.fromEntries(dated), { level: 9 });
}
