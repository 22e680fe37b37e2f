import type { Book, Comment, CommentReply, Sheet, Table } from "../book/book";
import { readArea } from "../references/address";
import type { PackageReader, Relation } from "./package-file";
import { allText, child, childrenOf, isOn, type XmlElement } from "./xml";
import { richText } from "./read-sheet";
import { settingsNamespace } from "./settings-part";
import { namespaceOf } from "../members/custom-xml";

export function readHyperlinks(sheet: Sheet, root: XmlElement, relations: readonly Relation[]): void {
  sheet.hyperlinks = childrenOf(child(root, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const area = readArea(attributes["ref"] ?? "");
    const address = relations.find(({ id }) => id === attributes["id"])?.target;
    const { location, tooltip } = attributes;
    if (!area) return [];
    return [
      {
        area,
        ...(address !== undefined && { address }),
        ...(location !== undefined && { documentReference: location }),
        ...(tooltip !== undefined && { screenTip: tooltip }),
      },
    ];
  });
}

/** Threaded comments where the file has them, else the older notes. */
export function readComments(sheet: Sheet, file: PackageReader, relations: readonly Relation[]): void {
  const threaded = relations.find(({ kind }) => kind === "threadedComment");
  const root = threaded && file.xml(threaded.target);
  if (root) {
    sheet.comments = readThreads(sheet.book, root, readPersons(file));
    return;
  }
  const notes = relations.find(({ kind }) => kind === "comments");
  const older = notes && file.xml(notes.target);
  const authors = childrenOf(child(older ?? undefined, "authors"), "author").map(({ text }) => text);
  sheet.comments = childrenOf(child(older ?? undefined, "commentList"), "comment").flatMap(
    (comment): Comment[] => {
      const area = readArea(comment.attributes["ref"] ?? "");
      const text = child(comment, "text");
      const author = authors[Number(comment.attributes["authorId"])] ?? "";
      return area
        ? [
            {
              id: `{C-${sheet.book.nextId()}}`,
              area,
              content: text ? richText(text) : "",
              author,
              created: 0,
              resolved: false,
              replies: [],
            },
          ]
        : [];
    },
  );
}

function readPersons(file: PackageReader): ReadonlyMap<string, string> {
  const part = file.relations("xl/workbook.xml").find(({ kind }) => kind === "person");
  const persons = childrenOf((part && file.xml(part.target)) ?? undefined, "person");
  return new Map(persons.map(({ attributes }) => [attributes["id"] ?? "", attributes["displayName"] ?? ""]));
}

function readThreads(book: Book, root: XmlElement, persons: ReadonlyMap<string, string>): Comment[] {
  const comments = new Map<string, Comment>();
  for (const element of childrenOf(root, "threadedComment")) {
    const { ref = "", id = "", parentId = "", done } = element.attributes;
    const said = readSaid(book, element, persons);
    const parent = comments.get(parentId);
    const area = readArea(ref);
    if (parent) parent.replies = [...parent.replies, said];
    else if (area) comments.set(id, { ...said, area, resolved: isOn(done), replies: [] });
  }
  return [...comments.values()];
}

function readSaid(book: Book, element: XmlElement, persons: ReadonlyMap<string, string>): CommentReply {
  const { personId = "", dT: date = "" } = element.attributes;
  return {
    id: `{C-${book.nextId()}}`,
    content: allText(child(element, "text") ?? element),
    author: persons.get(personId) ?? "",
    created: Date.parse(`${date}Z`) || 0,
  };
}

export function readTables(sheet: Sheet, file: PackageReader, relations: readonly Relation[]): void {
  sheet.tables = relations.flatMap(({ kind, target }): Table[] => {
    const root = kind === "table" ? file.xml(target) : null;
    const area = root && readArea(root.attributes["ref"] ?? "");
    if (!root || !area) return [];
    const style = child(root, "tableStyleInfo")?.attributes ?? {};
    const fields = {
      name: root.attributes["displayName"] ?? root.attributes["name"],
      showHeaders: root.attributes["headerRowCount"] !== "0",
      showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
      style: style["name"] ?? "",
      showBandedRows: isOn(style["showRowStripes"]),
      showBandedColumns: isOn(style["showColumnStripes"]),
      highlightFirstColumn: isOn(style["showFirstColumn"]),
      highlightLastColumn: isOn(style["showLastColumn"]),
      showFilterButton: child(root, "autoFilter") !== undefined,
    };
    return [{ id: `{T-${sheet.book.nextId()}}`, area, fields }];
  });
}

/** Parts with an add-in's own XML; the add-ins' settings travel in one of them. */
export function readXmlParts(book: Book, file: PackageReader): void {
  for (const { kind, target } of file.relations("xl/workbook.xml")) {
    const xml = kind === "customXml" ? file.text(target) : null;
    if (xml === null) continue;
    if (namespaceOf(xml) === settingsNamespace) {
      const root = file.xml(target);
      book.settings = childrenOf(root ?? undefined, "setting").map(({ attributes, text }) => ({
        key: attributes["key"] ?? "",
        value: JSON.parse(text) as unknown,
      }));
    } else book.xmlParts = [...book.xmlParts, { id: `{XML-${book.nextId()}}`, xml }];
  }
}
