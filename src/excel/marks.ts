import { severities, type Severity } from "../core/checks/rule";
import { cellName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import { addressLists } from "./address-lists";
import { isMark, markColors, markFormula } from "./mark-rules";
import { asOneUndoStep } from "./one-undo-step";
import { run } from "./run";
import type { SheetRef } from "./sheet-read";

/** The cells to be coloured on one sheet. */
export interface MarkedSheet extends SheetRef {
  readonly marks: readonly (CellAddress & { readonly severity: Severity })[];
}

interface FoundRules {
  readonly sheet: Excel.Worksheet;
  readonly rules: Excel.ConditionalFormatCollection;
}

function loadRules(sheet: Excel.Worksheet): FoundRules {
  const rules = sheet.getRange().conditionalFormats.load("items/type, items/customOrNullObject/rule/formula");
  sheet.load("name, protection/protected, protection/options/allowFormatCells");
  return { sheet, rules };
}

/** @returns how many rules of other people are left */
function deleteMarks({ rules: { items } }: FoundRules): number {
  const marks = items.filter(
    ({ customOrNullObject: custom }) => !custom.isNullObject && isMark(custom.rule.formula),
  );
  for (const mark of marks) mark.delete();
  return items.length - marks.length;
}

function canBeMarked({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

/** The most severe mark of each cell. */
function strongest({ marks }: MarkedSheet, severity: Severity): string[] {
  const rank = (one: Severity): number => severities.indexOf(one);
  const names = new Map<string, Severity>();
  for (const mark of marks) {
    const name = cellName(mark);
    const other = names.get(name);
    if (other === undefined || rank(mark.severity) < rank(other)) names.set(name, mark.severity);
  }
  return [...names].filter(([, own]) => own === severity).map(([name]) => name);
}

/**
 * Marks come last: where the user's own conditional formats colour a cell too, theirs is seen, since it means something
 * to them; ours is in the pane all the same.
 */
function addMarks(sheet: Excel.Worksheet, marked: MarkedSheet, others: number): void {
  let last = others;
  for (const severity of severities)
    for (const addresses of addressLists(strongest(marked, severity))) {
      const mark = sheet.getRanges(addresses).conditionalFormats.add("Custom");
      mark.custom.rule.formula = markFormula(severity);
      mark.custom.format.fill.color = markColors[severity];
      mark.priority = last++;
    }
}

/** Whatever was done of it before Excel broke off is found again by what is there. */
function inOneStep<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return asOneUndoStep("marks", (oneUndoStep) => run(batch, { oneUndoStep }));
}

/**
 * Colours the cells of findings, in two syncs, after taking away the earlier marks of these sheets. A mark is a
 * conditional format, so that the cells' own formats stay as they are.
 * @returns the sheets that are protected and could not be marked
 * @throws ExcelProblem
 */
export function mark(sheets: readonly MarkedSheet[]): Promise<readonly SheetRef[]> {
  return inOneStep(async (context) => {
    const found = sheets.map(({ id }) => loadRules(context.workbook.worksheets.getItem(id)));
    await context.sync();
    const refused: SheetRef[] = [];
    sheets.forEach((marked, at) => {
      const rules = found[at];
      if (!rules || !canBeMarked(rules.sheet)) refused.push({ id: marked.id, name: marked.name });
      else addMarks(rules.sheet, marked, deleteMarks(rules));
    });
    await context.sync();
    return refused;
  });
}

/**
 * Takes the marks of all sheets away; conditional formats of other people stay as they are.
 * @returns the sheets that are protected and kept their marks
 * @throws ExcelProblem
 */
export function clearMarks(): Promise<readonly SheetRef[]> {
  return inOneStep(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id, items/name");
    await context.sync();
    const found = sheets.items.map(loadRules);
    await context.sync();
    for (const rules of found.filter(({ sheet }) => canBeMarked(sheet))) deleteMarks(rules);
    await context.sync();
    return found.filter(({ sheet }) => !canBeMarked(sheet)).map(({ sheet: { id, name } }) => ({ id, name }));
  });
}
