import type { CellRule, Sheet } from "../book/book";
import { readColor } from "./colors";
import {
  axisPositions,
  barDirections,
  iconSets,
  limitTypes,
  presetRules,
  rankAttributes,
} from "./condition-names";
import type { RuleSource } from "./opened-file";
import { keyOf } from "./page-names";
import { readAreas } from "./read-sheet";
import type { Look } from "./style-xml";
import { operators, textConditions } from "./rule-names";
import { isOff, child, childrenOf, isOn, sourceOf, type XmlElement } from "./xml";

/** What of the file a rule's reader needs. */
export interface RuleContext {
  readonly look: (index: number) => Look;
  /** Reads a look that stands in the rule itself. */
  readonly ownLook: (dxf: XmlElement) => Look;
  readonly theme: readonly string[];
  readonly rules: WeakMap<object, RuleSource>;
  readonly looks: WeakMap<object, number>;
}

type Fields = Record<string, unknown>;
const withEquals = (formula: string | undefined): string => `=${formula ?? ""}`;
const formulasOf = (rule: XmlElement): string[] =>
  rule.children.filter(({ name }) => name === "formula" || name === "f").map(({ text }) => text);

function readLimit(limit: XmlElement | undefined): Fields {
  const { type = "", val } = limit?.attributes ?? {};
  const formula = val ?? child(limit, "f")?.text;
  const name = type.startsWith("auto") ? "Automatic" : (keyOf(limitTypes, type) ?? "Invalid");
  if (formula === undefined) return { type: name };
  return { type: name, formula: name === "Formula" ? withEquals(formula) : formula };
}

function readScale(rule: XmlElement, theme: readonly string[]): Fields {
  const scale = child(rule, "colorScale");
  const colors = childrenOf(scale, "color").map((color) => readColor(color, theme));
  const points = childrenOf(scale, "cfvo").map((limit, index) => ({
    ...readLimit(limit),
    color: colors[index],
  }));
  const [minimum, ...more] = points;
  const maximum = more.pop();
  return { type: "ColorScale", criteria: { minimum, ...(more[0] && { midpoint: more[0] }), maximum } };
}

function readBar(rule: XmlElement, newer: XmlElement | undefined, theme: readonly string[]): Fields {
  const bar = child(rule, "dataBar");
  const more = child(newer, "dataBar");
  const { attributes = {} } = more ?? {};
  const [lower, upper] = childrenOf(more ?? bar, "cfvo").map(readLimit);
  const color = (name: string): string | undefined => readColor(child(more, name), theme);
  const fields: Fields = {
    lowerBoundRule: lower,
    upperBoundRule: upper,
    fillColor: readColor(child(bar, "color"), theme) ?? color("fillColor"),
    showDataBarOnly: isOff((bar ?? more)?.attributes["showValue"]),
    borderColor: color("borderColor"),
    axisColor: color("axisColor"),
    gradientFill: isOff(attributes["gradient"]) ? false : undefined,
    negativeFillColor: color("negativeFillColor"),
    negativeBorderColor: color("negativeBorderColor"),
    barDirection: keyOf(barDirections, attributes["direction"]),
    axisFormat: keyOf(axisPositions, attributes["axisPosition"]),
    matchPositiveFillColor: isOn(attributes["negativeBarColorSameAsPositive"]) || undefined,
    matchPositiveBorderColor: isOff(attributes["negativeBarBorderColorSameAsPositive"]) ? false : undefined,
  };
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { type: "DataBar", ...Object.fromEntries(said) };
}

function readIcons(rule: XmlElement): Fields {
  const set = child(rule, "iconSet");
  const { iconSet = "3TrafficLights1", showValue, reverse } = set?.attributes ?? {};
  const criteria = childrenOf(set, "cfvo").map((limit) => ({
    ...readLimit(limit),
    operator: isOff(limit.attributes["gte"]) ? "GreaterThan" : "GreaterThanOrEqual",
  }));
  return {
    type: "IconSet",
    style: keyOf(iconSets, iconSet) ?? "Invalid",
    criteria,
    showIconOnly: isOff(showValue),
    reverseIconOrder: isOn(reverse),
  };
}

function readPreset({ attributes }: XmlElement): Fields | null {
  const names = ["timePeriod", "aboveAverage", "equalAverage", "stdDev"];
  const defaults: Readonly<Record<string, string>> = { aboveAverage: "1", equalAverage: "0", stdDev: "0" };
  const value = (of: Readonly<Record<string, string>>, name: string): string | undefined =>
    ({ true: "1", false: "0" })[of[name] ?? ""] ?? of[name] ?? defaults[name];
  const criterion = Object.keys(presetRules).find((key) => {
    const { type, attributes: wanted = {} } = presetRules[key] ?? { type: "" };
    return (
      type === attributes["type"] && names.every((name) => value(wanted, name) === value(attributes, name))
    );
  });
  return criterion === undefined ? null : { type: "PresetCriteria", rule: { criterion } };
}

function readRank({ attributes }: XmlElement): Fields {
  const type = Object.keys(rankAttributes).find((name) =>
    ["percent", "bottom"].every((key) => isOn(rankAttributes[name]?.[key]) === isOn(attributes[key])),
  );
  return { type: "TopBottom", rule: { rank: Number(attributes["rank"] ?? 10), type } };
}

function readCellValue(rule: XmlElement): Fields {
  const [formula1, formula2] = formulasOf(rule).map(withEquals);
  const operator = keyOf(operators, rule.attributes["operator"] ?? "");
  return { type: "CellValue", rule: { operator, formula1, ...(formula2 !== undefined && { formula2 }) } };
}

type Reader = (rule: XmlElement, newer: XmlElement | undefined, theme: readonly string[]) => Fields | null;
const readers: Readonly<Record<string, Reader>> = {
  expression: (rule) => ({ type: "Custom", formula: withEquals(formulasOf(rule)[0]) }),
  cellIs: readCellValue,
  top10: readRank,
  colorScale: (rule, _, theme) => readScale(rule, theme),
  dataBar: readBar,
  iconSet: readIcons,
};

/** A rule's type and details in the API's words; null if the API has no such rules. */
function readCondition(
  rule: XmlElement,
  newer: XmlElement | undefined,
  theme: readonly string[],
): Fields | null {
  const { type = "", text = "" } = rule.attributes;
  const reader = readers[type];
  if (reader) return reader(rule, newer, theme);
  const condition = Object.keys(textConditions).find((name) => textConditions[name]?.type === type);
  return condition === undefined
    ? readPreset(rule)
    : { type: "ContainsText", rule: { operator: condition, text } };
}

/** The rules in the sheet's extensions, with the areas they are for. */
function newerRules(root: XmlElement): { rule: XmlElement; sqref: string }[] {
  return childrenOf(child(root, "extLst"), "ext").flatMap((extension) =>
    childrenOf(child(extension, "conditionalFormattings"), "conditionalFormatting").flatMap((block) =>
      childrenOf(block, "cfRule").map((rule) => ({ rule, sqref: child(block, "sqref")?.text ?? "" })),
    ),
  );
}

function lookOf(rule: XmlElement, context: RuleContext): Look | undefined {
  const own = child(rule, "dxf");
  const { dxfId } = rule.attributes;
  if (own) return context.ownLook(own);
  if (dxfId === undefined) return undefined;
  const look = { ...context.look(Number(dxfId)) };
  context.looks.set(look, Number(dxfId));
  return look;
}

/** The id by which a rule's newer half in the extensions is found. */
const extensionId = (rule: XmlElement): string | undefined =>
  childrenOf(child(rule, "extLst"), "ext").flatMap((extension) => child(extension, "id") ?? [])[0]?.text;

/** Reads conditional formats in the order of their priority. */
export function readConditionalFormats(sheet: Sheet, root: XmlElement, context: RuleContext): void {
  const newer = newerRules(root);
  const found: { priority: number; rule: CellRule }[] = [];
  const halves = new Set<XmlElement>();
  const add = (element: XmlElement, sqref: string, more: Omit<RuleSource, "sqref" | "priority">): void => {
    const other = newer.find(({ rule }) => sourceOf(rule) === more.newer)?.rule;
    const condition = readCondition(element, other, context.theme) ?? { type: "Unknown" };
    const { priority = "1", stopIfTrue } = element.attributes;
    const look = lookOf(element, context);
    const fields = {
      id: `{CF-${sheet.book.nextId()}}`,
      stopIfTrue: isOn(stopIfTrue),
      ...condition,
      ...(look && { look }),
    };
    context.rules.set(fields, { ...more, sqref, priority: Number(priority) });
    found.push({ priority: Number(priority), rule: { areas: readAreas(sqref), fields } });
  };
  for (const block of childrenOf(root, "conditionalFormatting")) {
    const { sqref = "", pivot } = block.attributes;
    for (const element of childrenOf(block, "cfRule")) {
      const id = extensionId(element);
      const half = newer.find(({ rule }) => id !== undefined && rule.attributes["id"] === id)?.rule;
      if (half) halves.add(half);
      add(element, sqref, { main: element.source, newer: half?.source, pivot: isOn(pivot) });
    }
  }
  for (const { rule, sqref } of newer)
    if (!halves.has(rule)) add(rule, sqref, { main: undefined, newer: rule.source, pivot: false });
  sheet.conditionalFormats = found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}
