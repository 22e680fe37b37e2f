import type { Comment, Sheet, Table } from "../book/book";
import { columnCount } from "../engine/area";
import { areaAddress } from "../references/address";
import type { PackageWriter } from "./package-file";
import { escapeXml, ns, tag, textOf, xmlDocument } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
const threadedNs = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A stable GUID from a number: files want GUIDs, the host counts. */
const guid = (kind: number, number: number): string =>
  `{${kind.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

/** Ids of people who comment, the same in all sheets of a file. */
export interface Persons {
  readonly idOf: (name: string) => string;
  readonly xml: () => string;
}
export function createPersons(): Persons {
  const names: string[] = [];
  return {
    idOf: (name) => {
      if (!names.includes(name)) names.push(name);
      return guid(1, names.indexOf(name));
    },
    xml: () => {
      const persons = names.map((name, index) =>
        tag("person", { displayName: name, id: guid(1, index), userId: name, providerId: "None" }),
      );
      return xmlDocument(tag("personList", { xmlns: threadedNs }, persons.join("")));
    },
  };
}

const isoTime = (time: number): string => new Date(time).toISOString().slice(0, 22);
/** What programs that know only notes show for a comment with its replies. */
const noteText = ({ content, replies }: Comment): string =>
  [content, ...replies.map((reply) => `${reply.author}: ${reply.content}`)].join("\n");

function threadedXml(comments: readonly Comment[], persons: Persons, sheetNumber: number): string {
  let number = sheetNumber * 100_000;
  const elements = comments.flatMap(({ area, content, author, created, resolved, replies }) => {
    const id = guid(2, ++number);
    const element = (
      text: string,
      by: string,
      time: number,
      more: Record<string, string | boolean | undefined>,
    ): string =>
      tag(
        "threadedComment",
        { ref: areaAddress(area), dT: isoTime(time), personId: persons.idOf(by), ...more },
        tag("text", {}, escapeXml(text)),
      );
    const answers = replies.map((reply) =>
      element(reply.content, reply.author, reply.created, { id: guid(2, ++number), parentId: id }),
    );
    return [element(content, author, created, { id, done: resolved ? true : undefined }), ...answers];
  });
  return xmlDocument(tag("ThreadedComments", { xmlns: threadedNs }, elements.join("")));
}

function notesXml(comments: readonly Comment[]): string {
  const authors = [...new Set(comments.map(({ author }) => author))];
  const list = comments.map((comment) => {
    const text = tag("text", {}, tag("t", { "xml:space": "preserve" }, escapeXml(noteText(comment))));
    return tag(
      "comment",
      { ref: areaAddress(comment.area), authorId: authors.indexOf(comment.author) },
      text,
    );
  });
  const names = authors.map((author) => tag("author", {}, escapeXml(author)));
  return xmlDocument(
    tag(
      "comments",
      { xmlns: ns.main },
      tag("authors", {}, names.join("")) + tag("commentList", {}, list.join("")),
    ),
  );
}

/** The boxes in which notes are shown. */
function drawingXml(comments: readonly Comment[]): string {
  const shapes = comments.map(({ area }, index) => {
    const data = `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${area.top}</x:Row><x:Column>${area.left}</x:Column></x:ClientData>`;
    return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">${data}</v:shape>`;
  });
  const type =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>';
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${type}${shapes.join("")}</xml>`;
}

/** Writes a sheet's comments; returns the link to their boxes. */
export function writeComments(
  file: PackageWriter,
  sheet: Sheet,
  path: string,
  number: number,
  persons: Persons,
): string {
  if (sheet.comments.length === 0) return "";
  const [notes, threaded, drawing] = [
    `xl/comments${number}.xml`,
    `xl/threadedComments/threadedComment${number}.xml`,
    `xl/drawings/vmlDrawing${number}.vml`,
  ];
  file.part(notes, `${spreadsheet}.comments+xml`, notesXml(sheet.comments));
  file.part(
    threaded,
    "application/vnd.ms-excel.threadedcomments+xml",
    threadedXml(sheet.comments, persons, number),
  );
  file.part(drawing, "application/vnd.openxmlformats-officedocument.vmlDrawing", drawingXml(sheet.comments));
  file.relate(path, `${office}/comments`, notes);
  file.relate(path, `${microsoft}/threadedComment`, threaded);
  return tag("legacyDrawing", { "r:id": file.relate(path, `${office}/vmlDrawing`, drawing) });
}

export function writeHyperlinks(file: PackageWriter, sheet: Sheet, path: string): string {
  const links = sheet.hyperlinks.map(({ area, address, documentReference, screenTip }) => {
    const id = address === undefined ? undefined : file.relate(path, `${office}/hyperlink`, address, true);
    return tag("hyperlink", {
      ref: areaAddress(area),
      "r:id": id,
      location: documentReference,
      tooltip: screenTip,
    });
  });
  return links.length > 0 ? tag("hyperlinks", {}, links.join("")) : "";
}

function tableXml(sheet: Sheet, { area, fields }: Table, id: number): string {
  const headers = fields["showHeaders"] !== false;
  const totals = fields["showTotals"] === true;
  const columns = Array.from({ length: columnCount(area) }, (_, index) => {
    const heading = headers ? sheet.book.engine.cell(sheet.id, area.top, area.left + index).value : null;
    return tag("tableColumn", { id: index + 1, name: String(heading ?? `Column${index + 1}`) });
  });
  const body = totals ? { ...area, bottom: area.bottom - 1 } : area;
  const filter =
    headers && fields["showFilterButton"] !== false ? tag("autoFilter", { ref: areaAddress(body) }) : "";
  const on = (name: string): boolean => fields[name] === true;
  const style = {
    name: textOf(fields["style"], "TableStyleMedium2"),
    showFirstColumn: on("highlightFirstColumn"),
    showLastColumn: on("highlightLastColumn"),
    showRowStripes: fields["showBandedRows"] !== false,
    showColumnStripes: on("showBandedColumns"),
  };
  const name = String(fields["name"]);
  const attributes = {
    xmlns: ns.main,
    id,
    name,
    displayName: name,
    ref: areaAddress(area),
    headerRowCount: headers ? undefined : 0,
    totalsRowCount: totals ? 1 : undefined,
    totalsRowShown: totals,
  };
  return xmlDocument(
    tag(
      "table",
      attributes,
      filter +
        tag("tableColumns", { count: columns.length }, columns.join("")) +
        tag("tableStyleInfo", style),
    ),
  );
}

/** Writes a sheet's tables; `nextId` gives numbers that are unique in the file. */
export function writeTables(file: PackageWriter, sheet: Sheet, path: string, nextId: () => number): string {
  const parts = sheet.tables.map((table) => {
    const id = nextId();
    const target = `xl/tables/table${id}.xml`;
    file.part(target, `${spreadsheet}.table+xml`, tableXml(sheet, table, id));
    return tag("tablePart", { "r:id": file.relate(path, `${office}/table`, target) });
  });
  return parts.length > 0 ? tag("tableParts", { count: parts.length }, parts.join("")) : "";
}
