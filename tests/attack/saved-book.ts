import { strFromU8, unzipSync } from "fflate";
import { looksInFile, type LooksInFile } from "./looks-in-file";
import { fromCell, rectangles, sameCells } from "./ranges";
import { all, head, inside, parsePart, plain, textOf, type Element, type Part } from "./xml-tree";

/**
 * A saved workbook, each thing under a name of its own: cells with their looks, rows, columns, merges, rules, names, comments,
 * links, print set-up. Read from the file alone, with nothing of the stand-in that wrote it.
 */
export type SavedBook = ReadonlyMap<string, string>;

type Files = (path: string) => Part | undefined;

interface InFile {
  readonly files: Files;
  readonly looks: LooksInFile;
  readonly strings: readonly string[];
}

export function readSavedBook(bytes: Uint8Array): SavedBook {
  const unpacked = unzipSync(bytes);
  const files: Files = (path) => {
    const found = unpacked[path];
    return found && parsePart(strFromU8(found));
  };
  const shared = files("xl/sharedStrings.xml");
  const strings = shared ? inside(inside(shared, "sst")[0], "si").map((own) => plain(own)) : [];
  const own: InFile = { files, looks: looksInFile(files("xl/styles.xml")), strings };
  const workbook = files("xl/workbook.xml");
  const found = new Map<string, string>();
  if (!workbook) throw new Error("A file without a workbook");
  const targets = relationsOf(files, "xl/workbook.xml");
  all(workbook, "sheet").forEach((sheet, at) => {
    const { name = "", state = "visible" } = sheet.attribs;
    found.set(`sheet ${at}`, `${name} ${state}`);
    const path = targets.get(sheet.attribs["r:id"] ?? "")?.target ?? "";
    for (const [key, value] of sheetThings(own, path)) found.set(`${name} ${key}`, value);
  });
  for (const name of all(workbook, "definedName"))
    found.set(`name ${name.attribs["name"]} ${name.attribs["localSheetId"] ?? ""}`, plain(name));
  return found;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relationsOf(files: Files, path: string): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const part = files(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`);
  const list = part ? all(part, "Relationship") : [];
  return new Map(
    list.map(({ attribs: { Id = "", Type = "", Target = "", TargetMode } }) => {
      const target = TargetMode === "External" || Target.startsWith("#") ? Target : resolved(folder, Target);
      return [Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target }];
    }),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/");
  for (const part of target.split("/"))
    if (part === "..") parts.pop();
    else parts.push(part);
  return parts.join("/");
}

function* sheetThings({ files, looks, strings }: InFile, path: string): Generator<[string, string]> {
  const part = files(path);
  const sheet = part && all(part, "worksheet")[0];
  if (!sheet) return;
  for (const row of all(sheet, "row")) yield* rowThings(row, looks, strings);
  for (const column of all(sheet, "col"))
    yield [`column ${column.attribs["min"]}-${column.attribs["max"]}`, plain(column, ["style"])];
  for (const merge of all(sheet, "mergeCell")) yield [`merge ${merge.attribs["ref"]}`, ""];
  yield* formatRules(sheet, looks);
  yield* validations(sheet);
  for (const name of told) {
    const [found] = all(sheet, name);
    if (found) yield [name, plain(found, ["activeCell", "sqref", "uid"])];
  }
  yield* relatedThings(sheet, files, relationsOf(files, path));
}

/** Elements of which a sheet has one, and which are told as they are. */
const told = [
  "autoFilter",
  "sheetProtection",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "pane",
  "sheetPr",
];

type Relations = ReadonlyMap<string, Relation>;

function* relatedThings(sheet: Element, files: Files, relations: Relations): Generator<[string, string]> {
  yield* links(sheet, relations);
  for (const { type, target } of relations.values()) {
    const own = files(target);
    if (own && type === "comments") yield* oldComments(own);
    if (own && type === "threadedComment") yield* threads(own);
    if (own && type === "table")
      yield [
        `table ${target}`,
        all(own, "table")
          .map((table) => plain(table, ["uid"]))
          .join(),
      ];
  }
}

function* links(sheet: Element, relations: Relations): Generator<[string, string]> {
  for (const link of all(sheet, "hyperlink")) {
    const target = relations.get(link.attribs["r:id"] ?? "")?.target ?? "";
    yield [`link ${link.attribs["ref"]}`, `${target} ${plain(link, ["id", "uid"])}`];
  }
}

function* rowThings(
  row: Element,
  looks: LooksInFile,
  strings: readonly string[],
): Generator<[string, string]> {
  const { r = "", s } = row.attribs;
  const rest = head(row, ["r", "spans", "s", "customFormat", "dyDescent"]);
  if (rest !== "<row></>") yield [`row ${r}`, rest];
  if (s !== undefined) yield [`row ${r} look`, looks.cell(Number(s))];
  for (const cell of inside(row, "c")) {
    const { r: address = "", s: look = "0" } = cell.attribs;
    const content = contentOf(cell, strings);
    // An empty cell that looks like any other is not there.
    const isNothing = content === "¦¦" && looks.cell(Number(look)) === looks.cell(0);
    if (!isNothing || s !== undefined) yield [`cell ${address}`, `${content}¦${looks.cell(Number(look))}`];
  }
}

/** A cell's formula, its value, and its text with what is in it. */
function contentOf(cell: Element, strings: readonly string[]): string {
  const { t = "n" } = cell.attribs;
  const formula = inside(cell, "f")
    .map((own) => `=${textOf(own)}`)
    .join("");
  const value = inside(cell, "v").map(textOf).join("");
  const content = t === "s" ? `text ${strings[Number(value)] ?? ""}` : value === "" ? "" : `${t} ${value}`;
  const inline = inside(cell, "is")
    .map((own) => `text ${plain(own)}`)
    .join("");
  return [formula, content, inline].join("¦");
}

/** By the cells that they lie on, and in the order in which they count; a formula is told from the cell that it is written for. */
function* formatRules(sheet: Element, looks: LooksInFile): Generator<[string, string]> {
  const rules = all(sheet, "conditionalFormatting").flatMap((block) => {
    const list = block.attribs["sqref"] ?? inside(block, "sqref").map(textOf).join(" ");
    const areas = rectangles(list);
    return inside(block, "cfRule").map((rule) => ({ rule, areas, from: areas[0] ?? { top: 0, left: 0 } }));
  });
  const later = rules.filter(({ rule }) => rule.attribs["priority"] === undefined);
  const inOrder = rules
    .filter(({ rule }) => rule.attribs["priority"] !== undefined)
    .sort((a, b) => Number(a.rule.attribs["priority"]) - Number(b.rule.attribs["priority"]));
  for (const [at, { rule, areas, from }] of [...inOrder, ...later].entries()) {
    const { dxfId } = rule.attribs;
    const own = plain(rule, ["priority", "dxfId", "id"]).replace(/<(?:x14:)?id>[^<]*<\/>/g, "");
    const formulas = [...all(rule, "formula"), ...all(rule, "f")].map((formula) =>
      fromCell(textOf(formula), from),
    );
    const bare = own.replace(/<(formula|f)>[^<]*<\/>/g, "");
    yield [
      `format ${at}`,
      [sameCells(areas), bare, ...formulas, dxfId === undefined ? "" : looks.rule(Number(dxfId))].join("¦"),
    ];
  }
}

/** Cell by cell the same rule may stand once or several times: rules that say the same are one. */
function validations(sheet: Element): [string, string][] {
  const found = new Map<string, ReturnType<typeof rectangles>>();
  for (const rule of all(sheet, "dataValidation")) {
    const areas = rectangles(rule.attribs["sqref"] ?? all(rule, "sqref").map(textOf).join(" "));
    const formulas = [...all(rule, "formula1"), ...all(rule, "formula2")].map((own) =>
      fromCell(textOf(own), areas[0] ?? { top: 0, left: 0 }),
    );
    // What is off by default may be left out.
    const bare = head(rule, ["sqref", "uid"]).replace(/ \w+=0/g, "");
    const key = [bare, ...formulas].join("¦");
    found.set(key, [...(found.get(key) ?? []), ...areas]);
  }
  return [...found].map(([key, areas]) => [`validation ${key}`, sameCells(areas)]);
}

function* oldComments(part: Part): Generator<[string, string]> {
  const authors = all(part, "author").map(textOf);
  for (const comment of all(part, "comment")) {
    const author = authors[Number(comment.attribs["authorId"])] ?? "";
    // A thread's own text for older Excels is told with the thread.
    if (!author.startsWith("tc="))
      yield [
        `note ${comment.attribs["ref"]}`,
        `${author}: ${all(comment, "text")
          .map((own) => plain(own))
          .join("")}`,
      ];
  }
}

function* threads(part: Part): Generator<[string, string]> {
  for (const [at, own] of all(part, "threadedComment").entries())
    yield [`comment ${own.attribs["ref"]} ${at}`, plain(own, ["id", "parentId", "personId", "dT"])];
}
