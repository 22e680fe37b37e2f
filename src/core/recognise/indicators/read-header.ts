import { remembering } from "../../form/remember";
import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { indicatorHeaders, type ColumnRole } from "../labels/indicator-headers";

/** What a header cell of the indicator table names, and for which time its column speaks, if it says so. */
export interface IndicatorHeader {
  readonly column: ColumnRole;
  readonly scope: "annual" | "overall" | null;
}

const longestHeader = 24;
const brackets = /\([^()]*\)/g;
const annualWords = /年度|当年|本年|全年/;
const overallWords = /长期|中期|总体|实施期|项目期|周期/;

/** For which time words speak, if they say so. */
export function scopeOf(folded: string): IndicatorHeader["scope"] {
  // 年度(/项目)指标值 is one column for both.
  if (overallWords.test(folded)) return "overall";
  return annualWords.test(folded) ? "annual" : null;
}

function read(text: string): IndicatorHeader | null {
  const folded = fold(text).replace(/[*★:]/g, "");
  if (folded.length > longestHeader || /[。;]/.test(folded)) return null;
  const bare = folded.replace(brackets, "");
  const words = bare.replace(/^(长期|中期|总体|实施期)(?=.{3})/, "");
  const found = indicatorHeaders.find((header) => header.words.test(words));
  return found ? { column: found.column, scope: scopeOf(folded) } : null;
}

/** Reads a cell as a header of the indicator table; null if it is none. */
export const readIndicatorHeader = remembering(read);

/** The four columns that make an indicator table: 一级, 二级, 三级指标, 指标值. */
export const structural: readonly ColumnRole[] = ["level1", "level2", "name", "target"];

/** Whether the text is the header of one of the four. */
export function isStructuralHeader(text: string): boolean {
  const header = readIndicatorHeader(text);
  return header !== null && structural.includes(header.column);
}

/** Whether a row's cells are the header of an indicator table: they name the indicators and at least one column more. */
export function namesIndicators(cells: readonly Cell[]): boolean {
  const found: ColumnRole[] = [];
  for (const { text } of cells) {
    const column = text.length <= longestHeader * 2 ? readIndicatorHeader(text)?.column : undefined;
    if (column && structural.includes(column) && !found.includes(column)) found.push(column);
  }
  return found.length >= 3 || (found.length === 2 && (found.includes("name") || found.includes("level2")));
}
