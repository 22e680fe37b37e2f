import type { Book, KeyValue } from "../book/book";
import { type OpenedFile, openedFile } from "./opened-file";
import type { PackageReader, PackageWriter } from "./package-file";
import { passRelations } from "./pass-through";
import { child, childrenOf, ns, sourceOf, tag, type XmlElement, xmlDocument } from "./xml";

// An add-in's settings travel as Excel keeps them: properties of its web extension, JSON each ([MS-OWEXML] 2.2 and 2.3).

/** The add-in that runs on the stand-in: the `Id` of manifest.xml. A file keeps every add-in's settings apart. */
export const addInId = "83657565-537d-4ce5-bf92-714d39200b42";

const relations = "http://schemas.microsoft.com/office/2011/relationships";
const type = "application/vnd.ms-office.webextension";
const extension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

/** Where the part with the panes of all add-ins is. */
const panesPath = (file: PackageReader): string | undefined =>
  file.relations("").find(({ kind }) => kind === "webextensiontaskpanes")?.target;

/** The part with what our add-in keeps; its path and content. */
function ownPart(file: PackageReader): { readonly path: string; readonly root: XmlElement } | undefined {
  const from = panesPath(file);
  return (from === undefined ? [] : file.relations(from))
    .flatMap(({ target }) => {
      const root = file.xml(target);
      return root ? [{ path: target, root }] : [];
    })
    .find(({ root }) => child(root, "reference")?.attributes["id"] === addInId);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

export function readSettings(book: Book, { file }: OpenedFile): void {
  const properties = childrenOf(child(ownPart(file)?.root, "properties"), "property");
  book.settings = properties.map(({ attributes }): KeyValue => ({
    key: attributes["name"] ?? "",
    value: parsed(attributes["value"] ?? ""),
  }));
}

function extensionXml(book: Book, before: XmlElement | undefined): string {
  const properties = book.settings.map(({ key, value }) =>
    tag("we:property", { name: key, value: JSON.stringify(value) }),
  );
  const list = tag("we:properties", {}, properties.join(""));
  const known = child(before, "properties");
  if (before && known) return before.source.replace(known.source, () => list);
  const reference = { id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry" };
  const content = [tag("we:reference", reference), tag("we:alternateReferences"), list, tag("we:bindings")];
  const snapshot = tag("we:snapshot", { "xmlns:r": ns.relations });
  return tag("we:webextension", { "xmlns:we": extension, id: `{${addInId}}` }, content.join("") + snapshot);
}

/** The panes of all add-ins, with a closed one of ours. */
function panesXml(before: XmlElement | undefined, relation: string): string {
  const own = tag(
    "wetp:taskpane",
    { "xmlns:wetp": panes, dockstate: "right", visibility: 0, width: 350, row: 1 },
    tag("wetp:webextensionref", { "xmlns:r": ns.relations, "r:id": relation }),
  );
  const others = (before?.children ?? []).map(sourceOf);
  return tag("wetp:taskpanes", { "xmlns:wetp": panes }, [...others, own].join(""));
}

/** Writes what the add-in keeps; goes before what is passed on of the opened file, other add-ins' parts among it. */
export function writeSettings(file: PackageWriter, book: Book): void {
  const opened = openedFile(book);
  const before = opened ? ownPart(opened.file) : undefined;
  if (book.settings.length === 0 && !before) return;
  const xml = xmlDocument(extensionXml(book, before?.root));
  if (!opened || !before) {
    addPart(file, xml, opened);
    return;
  }
  file.part(before.path, `${type}+xml`, xml);
  passRelations(file, opened, before.path, opened.file.relations(before.path));
}

/** Adds our add-in to those of the file, of which there may be none. */
function addPart(file: PackageWriter, xml: string, opened: OpenedFile | null): void {
  const known = opened ? panesPath(opened.file) : undefined;
  const from = known ?? "xl/webextensions/taskpanes.xml";
  // The relation of an opened file's part is passed on with the others.
  if (known === undefined) {
    const kind = "webextensiontaskpanes";
    file.relateAs("", { id: "rIdPanes", kind, type: `${relations}/${kind}`, target: from, external: false });
  }
  if (opened) passRelations(file, opened, from, opened.file.relations(from));
  const path = file.freePath((number) => `xl/webextensions/webextension${number}.xml`);
  file.part(path, `${type}+xml`, xml);
  const relation = file.relate(from, `${relations}/webextension`, path);
  const all = panesXml(opened?.file.xml(from) ?? undefined, relation);
  file.part(from, `${type}taskpanes+xml`, xmlDocument(all));
}
