import { rangeAt } from "../../core/grid/address";
import { shiftFormula } from "../../core/grid/shift-formula";
import { askedOfRules, detailsOf, giveDetails, type Details } from "./format-details";

/** A conditional format: what it says, on which cells, in which order it counts. */
export interface FormatRule {
  readonly id: string;
  readonly type: Excel.ConditionalFormat["type"];
  readonly stopIfTrue: boolean | null;
  readonly details: Details;
  /** The cells, as Excel writes them without the sheet's name (`A3:F24,B30`). */
  readonly cells: string;
}

/** A sheet's conditional formats that are still being asked for. */
interface Asked {
  readonly items: readonly Excel.ConditionalFormat[];
  readonly cells: readonly Excel.RangeAreas[];
}

/** Asks for a sheet's conditional formats; after the next sync for their cells, and after one more they can be had. */
export function loadRules(sheet: Excel.Worksheet): () => () => FormatRule[] {
  const rules = sheet.getRange().conditionalFormats.load(askedOfRules.join(", "));
  return () => {
    const { items } = rules;
    const cells = items.map((item) => item.getRanges().load("address"));
    return () => rulesOf({ items, cells });
  };
}

function rulesOf({ items, cells }: Asked): FormatRule[] {
  return items
    .map((item, at) => ({ item, cells: withoutSheet(cells[at]?.address ?? "") }))
    .sort((a, b) => a.item.priority - b.item.priority)
    .flatMap(({ item, cells: own }) => {
      const details = detailsOf(item);
      return details
        ? [{ id: item.id, type: item.type, stopIfTrue: item.stopIfTrue, details, cells: own }]
        : [];
    });
}

/** `'表 一'!A1:B4, '表 一'!D1` without the sheet's name. */
export function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "").replace(/\s/g, "");
}

/**
 * Makes the rules again what they were: one that lies on other cells now, or on none, is made anew where it was. A rule that
 * came meanwhile stays.
 * @returns whether there was anything to do
 */
export function mendRules(
  sheet: Excel.Worksheet,
  before: readonly FormatRule[],
  now: readonly FormatRule[],
): boolean {
  const lost = before.filter((rule) => !now.some((other) => isSame(rule, other)));
  for (const rule of lost) {
    const left = now.find(({ id }) => id === rule.id);
    if (left) sheet.getRange().conditionalFormats.getItem(left.id).delete();
    const made = sheet.getRanges(rule.cells).conditionalFormats.add(rule.type);
    giveDetails(made, rule.type, relativeToFirst(rule));
    if (rule.stopIfTrue === true) made.stopIfTrue = true;
    made.priority = before.indexOf(rule);
  }
  return lost.length > 0;
}

/**
 * Excel tells a formula as it reads in the top left of all the rule's cells, and takes it as it reads in the first of the
 * cells that the rule is put on (office-js issue 5194): where these are not the same, it is moved.
 */
function relativeToFirst({ cells, details }: FormatRule): Details {
  const formula = details["rule/formula"];
  const areas = cells.split(",").flatMap((area) => rangeAt(area) ?? []);
  const [first] = areas;
  if (typeof formula !== "string" || !first) return details;
  const down = first.top - Math.min(...areas.map(({ top }) => top));
  const right = first.left - Math.min(...areas.map(({ left }) => left));
  return { ...details, "rule/formula": `=${shiftFormula(formula.replace(/^=/, ""), down, right)}` };
}

function isSame(a: FormatRule, b: FormatRule): boolean {
  return a.id === b.id && a.cells === b.cells && JSON.stringify(a.details) === JSON.stringify(b.details);
}
