import type { CellRule, Sheet } from "../book/book";
import type { Area } from "../engine/area";
import { areaAddress } from "../references/address";
import { presetRules, rankAttributes } from "./condition-names";
import { openedFile, type RuleSource } from "./opened-file";
import { operators, textConditions } from "./rule-names";
import type { Look } from "./style-xml";
import { barXml, iconsXml, scaleXml } from "./write-scales";
import type { StyleBook } from "./write-styles";
import { type Attributes, escapeXml, tag, textOf, withAttributes } from "./xml";

export const addresses = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");
const bare = (formula: unknown): string => textOf(formula).replace(/^=/, "");
const formula = (text: unknown): string => tag("formula", {}, escapeXml(bare(text)));

type Fields = Readonly<Record<string, unknown>>;
const ruleOf = (fields: Fields): Fields => (fields["rule"] ?? {}) as Fields;

/** A rule in the file's words. */
export interface Condition {
  readonly attributes: Attributes;
  readonly content: string;
  /** Content of its newer half in the sheet's extensions; with `newerOnly` there is no other. */
  readonly newer?: string;
  readonly newerOnly?: true;
}

function cellValue(fields: Fields): Condition {
  const { operator, formula1, formula2 } = ruleOf(fields);
  const second = formula2 === undefined || formula2 === null ? "" : formula(formula2);
  return {
    attributes: { type: "cellIs", operator: operators[String(operator)] },
    content: formula(formula1) + second,
  };
}

function containsText(fields: Fields, first: string): Condition {
  const rule = ruleOf(fields);
  const condition = textConditions[String(rule["operator"])] ?? textConditions["Contains"];
  const text = textOf(rule["text"]);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const test = condition?.formula.replaceAll("{cell}", first).replaceAll("{text}", () => quoted);
  return {
    attributes: { type: condition?.type, operator: condition?.operator, text },
    content: formula(test),
  };
}

function preset(fields: Fields, first: string): Condition {
  const rule = presetRules[textOf(ruleOf(fields)["criterion"])];
  const test = rule?.formula?.replaceAll("{cell}", first);
  return {
    attributes: { type: rule?.type, ...rule?.attributes },
    content: test === undefined ? "" : formula(test),
  };
}

function topBottom(fields: Fields): Condition {
  const { rank, type } = ruleOf(fields);
  const attributes = rankAttributes[textOf(type)] ?? {};
  return { attributes: { type: "top10", ...attributes, rank: Number(rank ?? 10) }, content: "" };
}

const writers: Readonly<Record<string, (fields: Fields, first: string) => Condition>> = {
  Custom: (fields) => ({ attributes: { type: "expression" }, content: formula(fields["formula"]) }),
  CellValue: cellValue,
  ContainsText: containsText,
  PresetCriteria: preset,
  TopBottom: topBottom,
  ColorScale: scaleXml,
  DataBar: barXml,
  IconSet: iconsXml,
};

/** Kinds whose formulas in the file follow from where they stand, so that a move makes them anew. */
const placed = new Set(["ContainsText", "PresetCriteria"]);

/** The rule as it was in the file, unless it was changed since. */
function beforeOf(sheet: Sheet, { areas, fields }: CellRule): RuleSource | undefined {
  const before = openedFile(sheet.book)?.rules.get(fields);
  const moved = placed.has(textOf(fields["type"])) && before?.sqref !== addresses(areas);
  return moved ? undefined : before;
}

/** The number of each rule's priority: the file's own while they are in their order, else counted. */
function priorities(sheet: Sheet): number[] {
  const before = sheet.conditionalFormats.map(
    (rule) => openedFile(sheet.book)?.rules.get(rule.fields)?.priority,
  );
  const inOrder = before.every(
    (priority, index) =>
      priority !== undefined && (index === 0 || priority > (before[index - 1] ?? Infinity)),
  );
  return before.map((priority, index) => (inOrder && priority !== undefined ? priority : index + 1));
}

function dxfId(sheet: Sheet, fields: Fields, styles: StyleBook): number | undefined {
  const look = fields["look"] as Look | undefined;
  if (!look) return undefined;
  return openedFile(sheet.book)?.looks.get(look) ?? styles.look(look);
}

/** A rule's name in a file, by which its two halves find each other. */
const halfId = (sheet: Sheet, index: number): string =>
  `{${index.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-9000-${(sheet.book.engine.sheets().findIndex(({ id }) => id === sheet.id) + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

const newerNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const idExtension = (id: string): string =>
  tag(
    "extLst",
    {},
    tag(
      "ext",
      { "xmlns:x14": newerNamespace, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" },
      tag("x14:id", {}, id),
    ),
  );

/** A rule's two halves in the file; either may be empty. */
interface Halves {
  readonly rule: CellRule;
  readonly main: string;
  readonly newer: string;
  readonly pivot?: boolean;
}

/** A rule that nobody changed, under its present priority. */
function keptHalves(rule: CellRule, { main, newer = "", pivot }: RuleSource, priority: number): Halves {
  return main === undefined
    ? { rule, main: "", newer: withAttributes(newer, { priority }), pivot }
    : { rule, main: withAttributes(main, { priority }), newer, pivot };
}

function newHalves(rule: CellRule, id: string, priority: number): Halves {
  const [area] = rule.areas;
  const writer = writers[textOf(rule.fields["type"])];
  if (!area || !writer) return { rule, main: "", newer: "" };
  const first = areaAddress({ ...area, bottom: area.top, right: area.left });
  const { attributes, content, newer, newerOnly } = writer(rule.fields, first);
  const stopIfTrue = rule.fields["stopIfTrue"] === true ? true : undefined;
  const half = { type: attributes["type"], id };
  if (newerOnly) {
    const element = tag("x14:cfRule", { ...half, priority, stopIfTrue }, newer ?? "");
    return { rule, main: "", newer: element };
  }
  const main = (more: string): string =>
    tag("cfRule", { ...attributes, priority, stopIfTrue }, content + more);
  return newer === undefined
    ? { rule, main: main(""), newer: "" }
    : { rule, main: main(idExtension(id)), newer: tag("x14:cfRule", half, newer) };
}

const allHalves = (sheet: Sheet): Halves[] => {
  const numbers = priorities(sheet);
  return sheet.conditionalFormats.map((rule, index) => {
    const before = beforeOf(sheet, rule);
    const priority = numbers[index] ?? index + 1;
    return before ? keptHalves(rule, before, priority) : newHalves(rule, halfId(sheet, index + 1), priority);
  });
};

const visible = new Set(["Custom", "CellValue", "ContainsText", "PresetCriteria", "TopBottom"]);

/** A rule's element with the number of its look. */
function withLook(sheet: Sheet, { rule, main }: Halves, styles: StyleBook): string {
  const { fields } = rule;
  const fresh = beforeOf(sheet, rule) === undefined;
  if (!fresh || !visible.has(textOf(fields["type"]))) return main;
  return withAttributes(main, { dxfId: dxfId(sheet, fields, styles) ?? styles.look({}) });
}

/** Rules on the same cells stand in one block: LibreOffice shows only one block of any cell. */
export function conditionalFormatsXml(sheet: Sheet, styles: StyleBook): string {
  const blocks = new Map<string, { readonly attributes: Attributes; content: string }>();
  for (const half of allHalves(sheet)) {
    if (half.main === "") continue;
    const attributes = { pivot: half.pivot ? true : undefined, sqref: addresses(half.rule.areas) };
    const key = JSON.stringify(attributes);
    const block = blocks.get(key) ?? { attributes, content: "" };
    block.content += withLook(sheet, half, styles);
    blocks.set(key, block);
  }
  return [...blocks.values()]
    .map(({ attributes, content }) => tag("conditionalFormatting", attributes, content))
    .join("");
}

/** The rules' newer halves, for the sheet's extensions. */
export function newerConditionalFormatsXml(sheet: Sheet): string {
  const blocks = allHalves(sheet).flatMap(({ newer, rule }) =>
    newer === ""
      ? []
      : [
          tag(
            "x14:conditionalFormatting",
            { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
            newer + tag("xm:sqref", {}, addresses(rule.areas)),
          ),
        ],
  );
  if (blocks.length === 0) return "";
  return tag(
    "ext",
    { "xmlns:x14": newerNamespace, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" },
    tag("x14:conditionalFormattings", {}, blocks.join("")),
  );
}
