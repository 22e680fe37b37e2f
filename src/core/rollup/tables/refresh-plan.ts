import { fold, isBlank } from "../../form/text";
import type { TableSheet } from "./table-sheet";

type Value = string | number | boolean;

/** A table as it stands on a sheet. */
export interface FoundTable {
  readonly headers: readonly string[];
  /** What the cells below the header hold; where there is no formula, `formulas` has the value. */
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
}

/** How a table that is there becomes as planned, without touching what is not the plan's. */
export interface RefreshPlan {
  /** For each planned column its place in the table; columns that are not there follow behind all others. */
  readonly places: readonly number[];
  /** The planned columns, by their number, that are not there. */
  readonly missing: readonly number[];
  /**
   * What becomes of each row: the number of the planned row; `gone` where there is none any more, but the user has
   * written something in a column of their own; `removed` where nobody has.
   */
  readonly rows: readonly (number | "gone" | "removed")[];
  /** The planned rows that are not there; they come last, so that the others keep their order. */
  readonly added: readonly number[];
}

/**
 * Plans how a table is refreshed in place. Columns are known by their headers, in any language and unit; all others are the
 * user's. Rows are known by what `identities` names, the surest first; each stays where it is, with the user's values,
 * formulas and formats in it.
 */
export function planRefresh(table: TableSheet, found: FoundTable): RefreshPlan {
  const { places, missing } = placeColumns(table, found.headers);
  const matches = matchRows(table, found, places);
  const own = new Set(places);
  const hasUserValue = (row: number) =>
    (found.values[row] ?? []).some(
      (value, column) => !own.has(column) && !isBlank(String(value)) && !isFormula(found, row, column),
    );
  const rows = found.values.map((_, row) => matches.get(row) ?? (hasUserValue(row) ? "gone" : "removed"));
  const matched = new Set(matches.values());
  return { places, missing, rows, added: [...table.rows.keys()].filter((row) => !matched.has(row)) };
}

/** A formula of a calculated column stands in every row, and is nothing that anybody wrote into this one. */
function isFormula({ formulas, values }: FoundTable, row: number, column: number): boolean {
  const formula = formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column];
}

function placeColumns(
  { columns }: TableSheet,
  headers: readonly string[],
): Pick<RefreshPlan, "places" | "missing"> {
  const found = columns.map(({ otherHeaders }) =>
    headers.findIndex((header) => otherHeaders.includes(header)),
  );
  const missing = [...found.keys()].filter((column) => found[column] === -1);
  const places = found.map((place, column) =>
    place === -1 ? headers.length + missing.indexOf(column) : place,
  );
  return { places, missing };
}

/** For each row of the sheet that is planned, the planned row's number. */
function matchRows(
  { identities, columns, rows }: TableSheet,
  { values }: FoundTable,
  places: readonly number[],
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const identity of identities) {
    const numbers = identity.map((key) => columns.findIndex((column) => column.key === key));
    const planned = new Map<string, number[]>();
    rows.forEach((row, at) => {
      if (taken.has(at)) return;
      const key = keyOf(numbers.map((column) => row[column]?.text ?? ""));
      planned.set(key, [...(planned.get(key) ?? []), at]);
    });
    values.forEach((row, at) => {
      if (matches.has(at)) return;
      const key = keyOf(numbers.map((column) => String(row[places[column] ?? -1] ?? "")));
      const match = isBlank(key) ? undefined : planned.get(key)?.shift();
      if (match === undefined) return;
      matches.set(at, match);
      taken.add(match);
    });
  }
  return matches;
}

function keyOf(texts: readonly string[]): string {
  return texts.map(fold).join("\n");
}
