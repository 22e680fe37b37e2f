import type { Book, Comment, CommentReply, Note, Sheet } from "../book/book";
import type { Area } from "../engine/area";
import { areaAddress, readArea } from "../references/address";
import type { OpenedFile } from "./opened-file";
import type { PackageReader, Relation } from "./package-file";
import { richText } from "./read-sheet";
import { allText, child, childrenOf, isOn, type XmlElement } from "./xml";

type Kept = Pick<OpenedFile, "file" | "sources" | "shapes">;

/** Reads threaded comments, and the notes of the old kind that are not there only to show a thread to older programs. */
export function readComments(sheet: Sheet, kept: Kept, relations: readonly Relation[]): void {
  const part = (kind: string): XmlElement | null => {
    const found = relations.find((relation) => relation.kind === kind);
    return found ? kept.file.xml(found.target) : null;
  };
  const threads = part("threadedComment");
  if (threads) sheet.comments = readThreads(sheet.book, threads, readPersons(kept.file), kept.sources);
  const notes = part("comments");
  const drawing = relations.find(({ kind }) => kind === "vmlDrawing");
  if (notes) readNotes(sheet, notes, kept, (drawing && kept.file.text(drawing.target)) ?? "");
}

function readNotes(sheet: Sheet, root: XmlElement, { sources, shapes }: Kept, drawing: string): void {
  const authors = childrenOf(child(root, "authors"), "author").map(({ text }) => text);
  const boxes = noteShapes(drawing);
  const boxOf = ({ top, left }: Area): string | undefined =>
    boxes.find((shape) => noteCell(shape) === `${top},${left}`);
  const threads = new Set<string>();
  for (const comment of sheet.comments) {
    threads.add(areaAddress(comment.area));
    const box = boxOf(comment.area);
    if (box !== undefined) shapes.set(comment, box);
  }
  sheet.notes = childrenOf(child(root, "commentList"), "comment").flatMap((element): Note[] => {
    const area = readArea(element.attributes["ref"] ?? "");
    if (!area || threads.has(areaAddress(area))) return [];
    const author = authors[Number(element.attributes["authorId"])] ?? "";
    const note = { area, author, content: richText(child(element, "text")) };
    sources.set(note, element.source);
    const box = boxOf(area);
    if (box !== undefined) shapes.set(note, box);
    return [note];
  });
}

/** The boxes of notes in a drawing, as they stand. */
export const noteShapes = (drawing: string): string[] =>
  [...drawing.matchAll(/<v:shape\b[^]*?<\/v:shape>/g)]
    .map(([shape]) => shape)
    .filter((shape) => shape.includes('ObjectType="Note"'));
const noteCell = (shape: string): string =>
  `${/<x:Row>\s*(\d+)/.exec(shape)?.[1] ?? ""},${/<x:Column>\s*(\d+)/.exec(shape)?.[1] ?? ""}`;

const personElements = (file: PackageReader): XmlElement[] => {
  const part = file.relations("xl/workbook.xml").find(({ kind }) => kind === "person");
  return childrenOf((part && file.xml(part.target)) ?? undefined, "person");
};

/** The people who commented in a file: their elements by id. */
export const readPersons = (file: PackageReader): ReadonlyMap<string, XmlElement> =>
  new Map(personElements(file).map((person) => [person.attributes["id"] ?? "", person]));

function readThreads(
  book: Book,
  root: XmlElement,
  persons: ReadonlyMap<string, XmlElement>,
  sources: WeakMap<object, string>,
): Comment[] {
  const comments = new Map<string, Comment>();
  for (const element of childrenOf(root, "threadedComment")) {
    const { ref = "", id = "", parentId = "", done } = element.attributes;
    const said = readSaid(book, element, persons);
    const parent = comments.get(parentId);
    const area = readArea(ref);
    if (parent) {
      parent.replies = [...parent.replies, said];
      sources.set(said, element.source);
    } else if (area) {
      const comment = { ...said, area, resolved: isOn(done), replies: [] };
      comments.set(id, comment);
      sources.set(comment, element.source);
    }
  }
  return [...comments.values()];
}

function readSaid(book: Book, element: XmlElement, persons: ReadonlyMap<string, XmlElement>): CommentReply {
  const { personId = "", dT: date = "" } = element.attributes;
  const text = child(element, "text");
  return {
    id: `{C-${book.nextId()}}`,
    content: text ? allText(text) : "",
    author: persons.get(personId)?.attributes["displayName"] ?? "",
    created: Date.parse(`${date.replace(/Z$/, "")}Z`) || 0,
  };
}
