import { indicatorParts, levelParts, type IndicatorList, type IndicatorPart } from "../../form/project";
import type { OverallTable } from "../layout";
import { placedFields, type FormReading } from "../../recognise/reading";
import { LayoutProblem } from "./layout-problem";

/** Where the indicators of a list stand: the same parts in the same columns, row below row. */
export interface FoundTable {
  /** The row of its header, and its last one, of those that nobody filled in too. */
  readonly header: number;
  readonly last: number;
  readonly columns: ReadonlyMap<number, IndicatorPart>;
}

/** The tables of a form; `overall` is that of the whole period (中长期指标), if it has one. */
export interface FoundTables {
  readonly annual: FoundTable;
  readonly overall: (FoundTable & { readonly stands: OverallTable["stands"] }) | null;
}

/** @throws LayoutProblem if the indicators stand otherwise than a layout can say */
export function findTables(form: FormReading): FoundTables {
  const annual = tableOf(form, "annual");
  const name = form.places.name?.cell.row;
  if (name !== undefined && name > annual.header && name <= annual.last) throw new LayoutProblem("list");
  if (form.project.indicators.overall.length === 0) return { annual, overall: null };
  const overall = tableOf(form, "overall");
  if (annual.header - overall.last === 1) return { annual, overall: { ...overall, stands: "above" } };
  return inOneTable(annual, overall);
}

/** What both tables have in the same columns they share: the 一级, or all but the targets. */
function inOneTable(annual: FoundTable, overall: FoundTable): FoundTables {
  const columns = new Map([...overall.columns].filter(([at, part]) => annual.columns.get(at) !== part));
  const parts = [...columns.values()];
  const isMixed = [...columns.keys()].some((at) => annual.columns.has(at));
  const stands = parts.includes("name") ? "beside" : "shared";
  const fits = stands === "beside" || parts.join() === "target";
  if (overall.header !== annual.header || isMixed || !fits) throw new LayoutProblem("two-tables");
  const last = Math.max(annual.last, overall.last);
  return { annual: { ...annual, last }, overall: { ...overall, last, columns, stands } };
}

function tableOf(form: FormReading, list: IndicatorList): FoundTable {
  const columns = new Map<number, IndicatorPart>();
  const rows: number[] = [];
  for (const [index] of form.project.indicators[list].entries())
    for (const part of indicatorParts) {
      const place = form.places[`indicators.${list}.${index}.${part}`];
      if (!place) continue;
      const { row, column } = place.belongs ?? place.cell;
      if ((columns.get(column) ?? part) !== part) throw new LayoutProblem("mixed-columns");
      columns.set(column, part);
      if (part === "name" || part === "target") rows.push(row);
    }
  const parts = [...columns.values()];
  if (!parts.includes("name") || !parts.includes("target")) throw new LayoutProblem("no-indicators");
  if (new Set(parts).size < parts.length) throw new LayoutProblem("mixed-columns");
  return { header: Math.min(...rows) - 1, last: lastRow(form, Math.max(...rows), columns), columns };
}

/** Below the last indicator the table goes on as long as rows say nothing but levels. */
function lastRow(form: FormReading, from: number, columns: FoundTable["columns"]): number {
  const { labels, leftovers } = form;
  const filled = [...leftovers, ...placedFields(form).map(([, place]) => place)].map(({ cell }) => cell);
  const isLevel = (column: number) => levelParts.some((part) => part === columns.get(column));
  let last = from;
  for (;;) {
    const row = last + 1;
    const inRow = labels.filter((cell) => cell.row === row);
    const isOther = filled.some((cell) => cell.row === row);
    if (isOther || inRow.length === 0 || !inRow.every(({ column }) => isLevel(column))) return last;
    last = row;
  }
}
