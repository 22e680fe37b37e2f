import { loadFilter, mendFilter, type Filter } from "./filter";
import { loadRules, mendRules, type FormatRule } from "./format-rules";
import { loadNames, mendNames, plainNames, type DefinedName } from "./names";
import { loadPage, mendPage, type Page } from "./page";
import { giveValidations, loadValidations, type Validation } from "./validations";

/** What hangs on rows beside what stands in their cells: deleting a row changes it, and putting the row back does not mend it. */
export interface Hanging {
  readonly rules: readonly FormatRule[];
  readonly validations: readonly Validation[];
  readonly names: readonly DefinedName[];
  readonly page: Page;
  readonly filter: Filter | null;
}

/** The rows that are to be deleted (0-based), and how many of their columns hold anything. */
export interface Rows {
  readonly rows: readonly number[];
  readonly width: number;
}

/** Asks for what hangs on rows; after the next sync for the rest of it, and after one more it can be had. */
export function loadHanging(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: Rows,
): () => () => Hanging {
  const [rules, validations] = [loadRules(sheet), loadValidations(sheet, rows)];
  const [names, page, filter] = [loadNames(context, sheet), loadPage(sheet), loadFilter(sheet)];
  return () => {
    const [restOfRules, restOfValidations] = [rules(), validations()];
    const known = { names: plainNames(names()), page: page(), filter: filter() };
    return () => ({ rules: restOfRules(), validations: restOfValidations(), ...known });
  };
}

/** What is needed to mend what hung on a sheet's rows. */
export interface HangingBack {
  /** The sheet's id. */
  readonly sheet: string;
  readonly before: Hanging;
  /** What names meant when the action had ended; null if it was broken off. */
  readonly left: readonly DefinedName[] | null;
}

/**
 * Once rows are back: puts right what did not come back with them. Up to three syncs.
 * @param since what names meant before the rows came back
 */
export async function mendHanging(
  context: Excel.RequestContext,
  { sheet: id, before, left }: HangingBack,
  since: readonly DefinedName[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  giveValidations(sheet, before.validations);
  const rules = loadRules(sheet);
  const [names, page, filter] = [loadNames(context, sheet), loadPage(sheet), loadFilter(sheet)];
  await context.sync();
  const rest = rules();
  const done = [
    mendNames(before.names, left ?? since, since, names()),
    mendPage(sheet, before.page, page()),
    mendFilter(sheet, before.filter, filter()),
  ];
  if (before.rules.length > 0) await context.sync();
  const isMended = before.rules.length > 0 && mendRules(sheet, before.rules, rest());
  if (isMended || done.includes(true)) await context.sync();
}
