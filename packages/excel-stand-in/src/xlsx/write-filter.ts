import type { Book, Sheet, SheetFilter } from "../book/book";
import { areaAddress } from "../references/address";
import { openedFile, sourceFor } from "./opened-file";
import {
  child,
  childrenOf,
  escapeXml,
  prefixedAttributes,
  sourceOf,
  tag,
  textOf,
  type XmlElement,
} from "./xml";

type Criteria = Readonly<Record<string, unknown>>;

/** `>=5` as operator and value; a text without an operator is equal to itself. */
function customXml(given: unknown): string {
  const operators: Readonly<Record<string, string | undefined>> = {
    "<>": "notEqual",
    ">=": "greaterThanOrEqual",
    "<=": "lessThanOrEqual",
    ">": "greaterThan",
    "<": "lessThan",
  };
  const [, operator = "", val = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(textOf(given)) ?? [];
  return tag("customFilter", { operator: operators[operator], val });
}

/** `BelowAverage` of office.js is `belowAverage` in files (ECMA-376 §18.18.26). */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function criteriaXml(criteria: Criteria): string {
  const { filterOn, values, criterion1, criterion2, operator, dynamicCriteria } = criteria;
  const rank = /^(Top|Bottom)(Items|Percent)$/.exec(textOf(filterOn));
  if (rank)
    return tag("top10", {
      top: rank[1] === "Top" ? undefined : false,
      percent: rank[2] === "Percent" ? true : undefined,
      val: Number(criterion1),
    });
  if (filterOn === "Values" && Array.isArray(values)) {
    const texts = values.map((value) => (value === null ? "" : textOf(value)));
    const filters = texts.filter((val) => val !== "").map((val) => tag("filter", { val }));
    return tag("filters", { blank: texts.includes("") ? true : undefined }, filters.join(""));
  }
  if (filterOn === "Dynamic")
    return tag("dynamicFilter", { type: escapeXml(lowerFirst(textOf(dynamicCriteria))) });
  const both = criterion2 === undefined || criterion2 === null ? [criterion1] : [criterion1, criterion2];
  const and = both.length > 1 && operator !== "Or" ? true : undefined;
  return tag("customFilters", { and }, both.map(customXml).join(""));
}

/**
 * A filter of a sheet or a table; what nobody changed of it is as in the opened file, filters by colour or date too.
 * @param before the opened file's filter of the same cells
 */
export function autoFilterXml(book: Book, filter: SheetFilter, before: XmlElement | undefined): string {
  const ref = areaAddress(filter.area);
  const columns = new Map(buttonsOf(before));
  for (const [column, criteria] of Object.entries(filter.criteria)) {
    const made = tag("filterColumn", { colId: Number(column) }, criteriaXml(criteria));
    columns.set(Number(column), sourceFor(book, criteria) ?? made);
  }
  const ordered = [...columns].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const attributes = { ...prefixedAttributes(sourceOf(before)), ref };
  return tag("autoFilter", attributes, ordered.join("") + sourceOf(child(before, "sortState")));
}

/** The sheet's own filter. */
export function filterXml(sheet: Sheet): string {
  const { filter, book } = sheet;
  if (!filter) return "";
  const before = child(openedFile(book)?.sheets.get(sheet)?.root, "autoFilter");
  const same = before?.attributes["ref"] === areaAddress(filter.area);
  return autoFilterXml(book, filter, same ? before : undefined);
}

/** Columns of the opened filter that only say how their button looks. */
const buttonsOf = (before: XmlElement | undefined): [number, string][] =>
  childrenOf(before, "filterColumn").flatMap(({ attributes, children, source }): [number, string][] =>
    children.length === 0 ? [[Number(attributes["colId"]), source]] : [],
  );
