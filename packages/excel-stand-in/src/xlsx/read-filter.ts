import type { Sheet } from "../book/book";
import { readArea } from "../references/address";
import { isOff, child, childrenOf, isOn, type XmlElement } from "./xml";

type Criteria = Readonly<Record<string, unknown>>;

const operatorSigns: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

function readCustom(element: XmlElement): Criteria {
  const [criterion1, criterion2] = childrenOf(element, "customFilter").map(
    ({ attributes: { operator = "equal", val = "" } }) => (operatorSigns[operator] ?? "=") + val,
  );
  const operator = isOn(element.attributes["and"]) ? "And" : "Or";
  return { filterOn: "Custom", criterion1, ...(criterion2 !== undefined && { criterion2, operator }) };
}

/** A column's condition as `Excel.FilterCriteria`, by the name of its element. */
const readers: Readonly<Record<string, (element: XmlElement) => Criteria>> = {
  filters: (element) => ({
    filterOn: "Values",
    values: [
      ...childrenOf(element, "filter").map(({ attributes }) => attributes["val"] ?? ""),
      ...(isOn(element.attributes["blank"]) ? [""] : []),
    ],
  }),
  customFilters: readCustom,
  top10: ({ attributes: { top = "1", percent, val } }) => ({
    filterOn: `${isOn(top) ? "Top" : "Bottom"}${isOn(percent) ? "Percent" : "Items"}`,
    criterion1: val,
  }),
  dynamicFilter: ({ attributes }) => ({ filterOn: "Dynamic", dynamicCriteria: attributes["type"] }),
  colorFilter: ({ attributes }) => ({
    filterOn: isOff(attributes["cellColor"]) ? "FontColor" : "CellColor",
  }),
  iconFilter: () => ({ filterOn: "Icon" }),
};

/** What a filter, of a sheet or a table, asks of its columns. */
export function readFilterColumns(
  element: XmlElement | undefined,
  sources: WeakMap<object, string>,
): Record<number, Criteria> {
  const criteria: Record<number, Criteria> = {};
  for (const column of childrenOf(element, "filterColumn")) {
    const [condition] = column.children;
    const read = condition && readers[condition.name]?.(condition);
    if (!read) continue;
    criteria[Number(column.attributes["colId"])] = read;
    sources.set(read, column.source);
  }
  return criteria;
}

/** Reads the sheet's own filter. The rows that it hides say so themselves. */
export function readFilter(sheet: Sheet, root: XmlElement, sources: WeakMap<object, string>): void {
  const element = child(root, "autoFilter");
  const area = readArea(element?.attributes["ref"] ?? "");
  if (area) sheet.filter = { area, criteria: readFilterColumns(element, sources) };
}
