import type { Book, Comment, CommentReply, Note, Sheet } from "../book/book";
import { areaAddress } from "../references/address";
import { openedFile, type OpenedFile } from "./opened-file";
import type { PackageWriter } from "./package-file";
import { passRelations } from "./pass-through";
import { readPersons } from "./read-comments";
import { noteBoxes } from "./write-note-boxes";
import { child, escapeXml, ns, parseXml, prefixedAttributes, tag, withAttributes, xmlDocument } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
const threadedNs = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A GUID from a number: files want GUIDs, the host counts. */
const guid = (kind: number, number: number): string =>
  `{${kind.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** The ids of a file's comments and of the people who comment, the same in all its sheets. */
export interface Persons {
  readonly idOf: (name: string) => string;
  /** An id that no other comment has; a comment from the file keeps its own. */
  readonly commentId: (comment: object) => string;
  readonly xml: () => string;
}

/** People whom the opened file knows keep their ids. */
export function createPersons(book: Book): Persons {
  const opened = openedFile(book);
  const known = opened ? readPersons(opened.file) : new Map<string, never>();
  const ids = new Map([...known].map(([id, { attributes }]) => [attributes["displayName"] ?? "", id]));
  const persons = [...known.values()].map(({ attributes }) => tag("person", attributes));
  const commentIds = new Map<object, string>();
  const keptId = (comment: object): string | undefined => {
    const source = opened?.sources.get(comment);
    return source === undefined ? undefined : prefixedAttributes(source)["id"];
  };
  const taken = new Set(
    [...book.sheets.values()].flatMap(({ comments }) =>
      comments.flatMap((comment) => [comment, ...comment.replies].map(keptId)),
    ),
  );
  let last = 0;
  const unused = (kind: number, used: (id: string) => boolean): string => {
    let id = guid(kind, ++last);
    while (used(id)) id = guid(kind, ++last);
    return id;
  };
  return {
    idOf: (name) => {
      const found = ids.get(name);
      if (found !== undefined) return found;
      const id = unused(1, (other) => known.has(other));
      ids.set(name, id);
      persons.push(tag("person", { displayName: name, id, userId: name, providerId: "None" }));
      return id;
    },
    commentId: (comment) => {
      const id = commentIds.get(comment) ?? keptId(comment) ?? unused(2, (other) => taken.has(other));
      commentIds.set(comment, id);
      return id;
    },
    xml: () => xmlDocument(tag("personList", { xmlns: threadedNs }, persons.join(""))),
  };
}

const isoTime = (time: number): string => new Date(time).toISOString().slice(0, 22);

/** What programs that know only notes show for a comment with its replies. */
const noteText = ({ content, replies }: Comment): string =>
  [
    "[Threaded comment]",
    "",
    "Comment:",
    content,
    ...replies.flatMap((reply) => ["Reply:", reply.content]),
  ].join("\n");

/** What the file says of a comment whose text is still the same: mentions of people, the exact time. */
function keptSource(opened: OpenedFile | null, said: CommentReply): string | undefined {
  const source = opened?.sources.get(said);
  if (source === undefined) return undefined;
  return child(parseXml(source), "text")?.text === said.content ? source : undefined;
}

function threadedXml({ book, comments }: Sheet, persons: Persons): string {
  const opened = openedFile(book);
  const one = (
    comment: Comment,
    said: CommentReply,
    more: Record<string, string | boolean | undefined>,
  ): string => {
    const place = { ref: areaAddress(comment.area), ...more };
    const source = keptSource(opened, said);
    if (source !== undefined) return withAttributes(source, place);
    const attributes = {
      ...place,
      dT: isoTime(said.created),
      personId: persons.idOf(said.author),
      id: persons.commentId(said),
    };
    return tag("threadedComment", attributes, tag("text", {}, escapeXml(said.content)));
  };
  const elements = comments.flatMap((comment) => [
    one(comment, comment, { done: comment.resolved ? true : undefined }),
    ...comment.replies.map((reply) => one(comment, reply, { parentId: persons.commentId(comment) })),
  ]);
  return xmlDocument(tag("ThreadedComments", { xmlns: threadedNs }, elements.join("")));
}

/** Notes, and for every comment the note by which older programs see it; its author names the comment. */
function notesXml(
  { book, comments, notes }: Sheet,
  persons: Persons,
  root: Readonly<Record<string, string>>,
): string {
  const authors: string[] = [];
  const authorId = (author: string): number => {
    if (!authors.includes(author)) authors.push(author);
    return authors.indexOf(author);
  };
  const text = (content: string): string =>
    tag("text", {}, tag("t", { "xml:space": "preserve" }, escapeXml(content)));
  const sources = openedFile(book)?.sources;
  const noteXml = (note: Note): string => {
    const attributes = { ref: areaAddress(note.area), authorId: authorId(note.author) };
    const source = sources?.get(note);
    return source === undefined
      ? tag("comment", attributes, text(note.content))
      : withAttributes(source, attributes);
  };
  const list = [
    ...comments.map((comment) => {
      const author = authorId(`tc=${persons.commentId(comment)}`);
      return tag("comment", { ref: areaAddress(comment.area), authorId: author }, text(noteText(comment)));
    }),
    ...notes.map(noteXml),
  ];
  const names = authors.map((author) => tag("author", {}, escapeXml(author)));
  return xmlDocument(
    tag(
      "comments",
      { ...root, xmlns: ns.main },
      tag("authors", {}, names.join("")) + tag("commentList", {}, list.join("")),
    ),
  );
}

/** Writes the part with the notes and, if there are comments, the one with their threads. */
function writeTexts(file: PackageWriter, sheet: Sheet, path: string, number: number, persons: Persons): void {
  const { comments, notes, book } = sheet;
  const root = openedFile(book)?.sheets.get(sheet)?.notesRoot ?? {};
  if (comments.length + notes.length > 0) {
    const target = file.freePath((n) => `xl/comments${n}.xml`, number);
    file.part(target, `${spreadsheet}.comments+xml`, notesXml(sheet, persons, root));
    file.relate(path, `${office}/comments`, target);
  }
  if (comments.length > 0) {
    const target = file.freePath((n) => `xl/threadedComments/threadedComment${n}.xml`, number);
    file.part(target, "application/vnd.ms-excel.threadedcomments+xml", threadedXml(sheet, persons));
    file.relate(path, `${microsoft}/threadedComment`, target);
  }
}

/** Writes a sheet's comments and notes; returns the link to their boxes. */
export function writeComments(
  file: PackageWriter,
  sheet: Sheet,
  path: string,
  number: number,
  persons: Persons,
): string {
  const opened = openedFile(sheet.book);
  const before = opened?.sheets.get(sheet)?.notesDrawing;
  const drawn = before === undefined ? undefined : (opened?.file.text(before) ?? undefined);
  const boxes = noteBoxes(sheet, drawn, opened?.shapes);
  if (boxes === "") return "";
  writeTexts(file, sheet, path, number, persons);
  const target = file.freePath((n) => `xl/drawings/vmlDrawing${n}.vml`, number);
  file.part(target, "application/vnd.openxmlformats-officedocument.vmlDrawing", boxes);
  if (opened && before !== undefined) passRelations(file, opened, target, opened.file.relations(before));
  return tag("legacyDrawing", { "r:id": file.relate(path, `${office}/vmlDrawing`, target) });
}
