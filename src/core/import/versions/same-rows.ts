import { plainLevel } from "../../form/levels";
import type { PaperIndicator } from "../../form/paper";
import type { FieldPath, Indicator, IndicatorList } from "../../form/project";
import { indicatorLists } from "../../form/project";
import { fold } from "../../form/text";
import type { FormReading } from "../../recognise/reading";
import { pairIndicators } from "../pair-indicators";

/** A table of which rows are compared: a list of indicators, or a table of a later paper. */
export type RowTable = `indicators.${IndicatorList}` | "paper.indicators" | "paper.funding";

/** Which rows of two versions of a table are the same ones; all count from 0. */
export interface SameRows {
  readonly table: RowTable;
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
  readonly gone: readonly number[];
  readonly added: readonly number[];
}

/** What a row of a later paper's table is known by, as an indicator. */
function asIndicator({ level1, level2, name, target }: PaperIndicator): Indicator {
  const texts = { level1: level1.text, level2: level2.text, name: name.text, target: target.text };
  return { ...texts, weight: null, note: null };
}

function rowsOf(form: FormReading, table: RowTable): readonly Indicator[] {
  if (table === "paper.indicators") return (form.paper?.indicators ?? []).map(asIndicator);
  if (table === "paper.funding")
    return (form.paper?.funding ?? []).map(({ key, label }) => ({
      ...{ level1: null, level2: null, name: label.text ?? key, target: null, weight: null, note: null },
    }));
  return form.project.indicators[table === "indicators.annual" ? "annual" : "overall"];
}

const tables: readonly RowTable[] = [
  ...indicatorLists.map((list): RowTable => `indicators.${list}`),
  "paper.indicators",
  "paper.funding",
];

/** Which rows of two versions of a form are the same ones, table by table. */
export function sameRows(before: FormReading, after: FormReading): readonly SameRows[] {
  return tables.map((table) => ({ table, ...pairRows(rowsOf(before, table), rowsOf(after, table)) }));
}

function pairRows(before: readonly Indicator[], after: readonly Indicator[]): Omit<SameRows, "table"> {
  const { partners, alone } = pairIndicators(before, after);
  const found = partners.flatMap((own, at) => (own === null ? [] : [{ before: own, after: at }]));
  const isNew = partners.flatMap((own, at) => (own === null ? [at] : []));
  const renamed = renamedRows(before, after, alone, isNew);
  return {
    pairs: [...found, ...renamed].toSorted((a, b) => a.after - b.after),
    gone: alone.filter((own) => !renamed.some((pair) => pair.before === own)),
    added: isNew.filter((own) => !renamed.some((pair) => pair.after === own)),
  };
}

/** Under which levels an indicator stands, and what it promises; null where it promises nothing. */
function groupAndTarget({ level1, level2, target }: Indicator): string | null {
  if (target === null) return null;
  return [plainLevel(level1 ?? ""), plainLevel(level2 ?? ""), fold(target)].join("\n");
}

/** Indicators whose name alone was changed: of their group and target there is one on each side. */
function renamedRows(
  before: readonly Indicator[],
  after: readonly Indicator[],
  gone: readonly number[],
  added: readonly number[],
): SameRows["pairs"] {
  const alike = (rows: readonly Indicator[], numbers: readonly number[], key: string) =>
    numbers.filter((at) => rows[at] && groupAndTarget(rows[at]) === key);
  return gone.flatMap((own) => {
    const key = before[own] ? groupAndTarget(before[own]) : null;
    if (key === null || alike(before, gone, key).length !== 1) return [];
    const [partner, another] = alike(after, added, key);
    return partner === undefined || another !== undefined ? [] : [{ before: own, after: partner }];
  });
}

const ofRow = /^(indicators\.(?:annual|overall)|paper\.(?:indicators|funding))\.(\d+)/;

/** A field of the first version as it is called on the second one; null where its row is gone. */
export function fieldAfter(field: FieldPath, rows: readonly SameRows[]): FieldPath | null {
  const [whole = "", table, number] = ofRow.exec(field) ?? [];
  if (table === undefined) return field;
  const pair = rows.find((own) => own.table === table)?.pairs.find(({ before }) => before === Number(number));
  return pair ? (`${table}.${pair.after}${field.slice(whole.length)}` as FieldPath) : null;
}
