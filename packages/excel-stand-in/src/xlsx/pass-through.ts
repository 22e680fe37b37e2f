import type { OpenedFile } from "./opened-file";
import type { PackageWriter, Relation } from "./package-file";

/** Parts that the model writes itself, or that say what is no longer so: the order of calculation, a signature. */
const neverPassed = new Set([
  "worksheet",
  "styles",
  "sharedStrings",
  "person",
  "customXml",
  "calcChain",
  "hyperlink",
  "comments",
  "threadedComment",
  "table",
  "customProperty",
  "officeDocument",
  "core-properties",
  "extended-properties",
  "custom-properties",
  "origin",
  "signature",
  "revisionHeaders",
  "usernames",
]);
export const isPassed = ({ kind }: Relation): boolean => !neverPassed.has(kind);

/** Copies a part of the opened file, and all that it relates to, to where it was. */
function passPart(writer: PackageWriter, opened: OpenedFile, path: string): void {
  if (writer.has(path)) return;
  const part = opened.file.part(path);
  if (!part) return;
  writer.part(path, part.contentType, part.bytes);
  passRelations(writer, opened, path, opened.file.relations(path));
}

/** Gives a part of the new file the relations that it had in the opened one, under their ids, and copies what they lead to. */
export function passRelations(
  writer: PackageWriter,
  opened: OpenedFile,
  path: string,
  relations: readonly Relation[],
): void {
  for (const relation of relations) {
    if (!relation.external && (!opened.file.part(relation.target) || relation.kind === "worksheet")) continue;
    writer.relateAs(path, relation);
    if (!relation.external) passPart(writer, opened, relation.target);
  }
}
