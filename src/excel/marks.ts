import { severities, type Severity } from "../core/checks/rule";
import { cellName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import { addressLists } from "./address-lists";
import { isMark, markColors, markFormula } from "./mark-rules";
import { asOneUndoStep } from "./one-undo-step";
import { ExcelProblem } from "./excel-problem";
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

/** `options` is a plain object, of which Excel loads the whole. */
const protectionNames = "id, name, protection/protected, protection/options";

function loadRules(sheet: Excel.Worksheet): FoundRules {
  const rules = sheet.getRange().conditionalFormats.load("items/type, items/customOrNullObject/rule/formula");
  sheet.load(protectionNames);
  return { sheet, rules };
}

/** @returns how many rules of other people are left */
function deleteMarks({ rules: { items } }: FoundRules): number {
  const marks = items.filter(isOurs);
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
 * @returns the sheets that could not be marked: protected ones, and those with rules that Excel does not let go
 * @throws ExcelProblem
 */
export async function mark(sheets: readonly MarkedSheet[]): Promise<readonly SheetRef[]> {
  try {
    return await inOneStep(async (context) => {
      const found = sheets.map(({ id }) => loadRules(context.workbook.worksheets.getItem(id)));
      await context.sync();
      const refused = sheets.filter((marked, at) => {
        const rules = found[at];
        if (!rules || !canBeMarked(rules.sheet)) return true;
        addMarks(rules.sheet, marked, deleteMarks(rules));
        return false;
      });
      await context.sync();
      return refused.map(refOf);
    });
  } catch (problem) {
    return eachWithout(problem, sheets, (marked, rules) => {
      addMarks(rules.sheet, marked, rules.rules.items.length - rules.marks);
    });
  }
}

/**
 * Takes the marks of all sheets away; conditional formats of other people stay as they are.
 * @returns the sheets that kept their marks: protected ones, and those with rules that Excel does not let go
 * @throws ExcelProblem
 */
export async function clearMarks(): Promise<readonly SheetRef[]> {
  let sheets: readonly SheetRef[] = [];
  try {
    return await inOneStep(async (context) => {
      const all = context.workbook.worksheets.load("items/id, items/name");
      await context.sync();
      sheets = all.items.map(refOf);
      const found = all.items.map(loadRules);
      await context.sync();
      for (const rules of found.filter(({ sheet }) => canBeMarked(sheet))) deleteMarks(rules);
      await context.sync();
      return found.filter(({ sheet }) => !canBeMarked(sheet)).map(({ sheet }) => refOf(sheet));
    });
  } catch (problem) {
    return eachWithout(problem, sheets, () => undefined);
  }
}

/**
 * Which sheets have marks; null where Excel cannot tell, since it lists rules that it does not find.
 * @throws ExcelProblem
 */
export async function markedSheets(): Promise<readonly SheetRef[] | null> {
  try {
    return await run(async (context) => {
      const all = context.workbook.worksheets.load("items/id, items/name");
      await context.sync();
      const found = all.items.map(loadRules);
      await context.sync();
      return found.filter(({ rules: { items } }) => items.some(isOurs)).map(({ sheet }) => refOf(sheet));
    });
  } catch (problem) {
    if (!isOfRules(problem)) throw problem;
    return null;
  }
}

function isOurs({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMark(custom.rule.formula);
}

function refOf({ id, name }: SheetRef): SheetRef {
  return { id, name };
}

/** A sheet whose rules were read one by one: its marks are gone. */
interface Cleared extends FoundRules {
  /** How many marks there were. */
  readonly marks: number;
}

/**
 * After Excel has listed rules that it does not find when it is asked for them: sheet by sheet, and rule by rule, so that
 * what cannot be read is passed over.
 * @returns the sheets of which that fails, too
 */
async function eachWithout<Sheet extends SheetRef>(
  problem: unknown,
  sheets: readonly Sheet[],
  work: (sheet: Sheet, cleared: Cleared) => void,
): Promise<readonly SheetRef[]> {
  if (!isOfRules(problem)) throw problem;
  const refused: SheetRef[] = [];
  for (const own of sheets) {
    const isDone = await run(async (context) => {
      const cleared = await clearOneByOne(context, context.workbook.worksheets.getItem(own.id));
      if (!cleared) return false;
      work(own, cleared);
      await context.sync();
      return true;
    }).catch((other: unknown) => {
      if (!isOfRules(other)) throw other;
      return false;
    });
    if (!isDone) refused.push(refOf(own));
  }
  return refused;
}

function isOfRules(problem: unknown): boolean {
  return problem instanceof ExcelProblem && problem.kind === "fault";
}

/** Null if the sheet is protected. */
async function clearOneByOne(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Cleared | null> {
  const rules = sheet.getRange().conditionalFormats.load("items/id");
  sheet.load(protectionNames);
  await context.sync();
  if (!canBeMarked(sheet)) return null;
  let marks = 0;
  for (const rule of rules.items) {
    rule.load("type, customOrNullObject/rule/formula");
    try {
      await context.sync();
    } catch {
      continue;
    }
    const { customOrNullObject: custom } = rule;
    if (custom.isNullObject || !isMark(custom.rule.formula)) continue;
    rule.delete();
    await context.sync();
    marks++;
  }
  return { sheet, rules, marks };
}
