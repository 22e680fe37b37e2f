import { openExcel } from "excel-stand-in/open-excel";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { saveBook } from "excel-stand-in/xlsx/save";
import { ExcelProblem } from "../../src/excel/excel-problem";
import { forget, lastUndoable } from "../../src/excel/undo-stack";
import { randomNumbers } from "../fuzz/random";
import { nextAttempt, type Attempt } from "./actions";
import { beyond, differing } from "./beyond";
import { decorate } from "./decorate";
import { formOnSheet } from "./form-on-sheet";
import { putForm } from "./put-form";
import { readSavedBook, type SavedBook } from "./saved-book";

/** Actions on one workbook, each on what the others have left. */
const actionsOnOne = 10;

/** What came of the actions. */
export interface Tally {
  actions: number;
  refused: number;
  identical: number;
  saidBefore: number;
  /** Not identical after undo. */
  different: number;
  /** With cells changed that were not asked for. */
  beyond: number;
  faults: number;
}

/** One run of the attack: what it is to do, and what came of it. */
export interface Attack {
  readonly seed: number;
  /** How many actions. */
  readonly wanted: number;
  /** The number of the one workbook that is tried. */
  readonly only?: number | undefined;
  readonly print: (text: string) => void;
  readonly tally: Tally;
  /** How often each kind of outcome came, but for the good ones. */
  readonly kinds: Map<string, number>;
}

type Known = (key: string, before?: string, after?: string) => boolean;
/** What Excel gives no add-in to bring back, of which the user is told: the author of a comment, the edge of an outline. */
const saidBefore: readonly Known[] = [
  (key, before = "", after = "") =>
    key.includes(" comment ") && after.replace(/<text>[^<]*:\n/, "<text>") === before,
  (key, before = "", after = "") =>
    key.includes(" row ") && before.replace(/ outlineLevel=\d/, "") === (after === "" ? "<row></>" : after),
];

function say(
  { print, kinds }: Attack,
  where: string,
  attempt: Attempt,
  what: string,
  details: readonly string[],
): void {
  print(`${where} ${attempt.name}: ${what}`);
  for (const line of details.slice(0, 6)) print(`    ${line}`);
  const key = `${attempt.name.split(" ")[0] ?? ""}: ${what} ${kindOf(details[0] ?? "")}`;
  kinds.set(key, (kinds.get(key) ?? 0) + 1);
}

const kindOf = (detail: string): string => detail.replace(/[A-Z]{1,2}\d+|\d+|"[^"]*"/g, "…").slice(0, 60);

async function tryOn(attack: Attack, number: number): Promise<void> {
  const { seed, wanted, only, print, tally } = attack;
  const dice = randomNumbers(seed * 1_000_003 + number);
  const excel = await openExcel({
    locale: "zh-CN",
    ...(dice(2) === 0 && { requirementSets: ltsc2021Sets }),
    ...(await putForm.book(dice)),
  });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  const save = (): SavedBook => readSavedBook(saveBook(excel.workbook.book));
  try {
    const made = await putForm.fill(dice);
    const form = await formOnSheet();
    if (!form) return;
    const decorations = await decorate(form, dice);
    if (only !== undefined) print(`${made} with ${decorations.join(", ")}`);
    for (let turn = 0; turn < actionsOnOne && tally.actions < wanted; turn++) {
      const now = await formOnSheet();
      if (!now) return;
      const attempt = nextAttempt(now, dice);
      if (attempt) await tryOne(attack, `${number}.${turn} (${made})`, attempt, save, dice(3) === 0);
    }
  } finally {
    while (lastUndoable()) forget();
    excel.close();
  }
}

/** Does it; false where it was refused, which leaves everything as it was. */
async function isDone(
  attack: Attack,
  where: string,
  attempt: Attempt,
  before: SavedBook,
  save: () => SavedBook,
): Promise<boolean> {
  const { tally, kinds } = attack;
  try {
    await attempt.act();
    return true;
  } catch (problem) {
    if (!(problem instanceof ExcelProblem)) {
      tally.faults++;
      say(attack, where, attempt, `fault ${String(problem)}`, []);
      return false;
    }
    tally.refused++;
    // There is nobody else in the workbook, and nothing breaks off.
    if (/^(?:changed-meanwhile|indicator-changed|rows-moved|restored|fault)$/.test(problem.kind)) {
      tally.faults++;
      say(attack, where, attempt, `fault ${String(problem)}`, []);
    }
    const why = `${attempt.name.split(" ")[0] ?? ""}: refused, ${problem.kind} ${problem.values["code"] ?? ""}`;
    kinds.set(why, (kinds.get(why) ?? 0) + 1);
    const changed = differing(before, save());
    if (changed.length > 0) {
      tally.beyond++;
      say(attack, where, attempt, `refused (${problem.kind}) and changed`, changed);
    }
    return false;
  }
}

async function tryOne(
  attack: Attack,
  where: string,
  attempt: Attempt,
  save: () => SavedBook,
  stays: boolean,
): Promise<void> {
  const { tally } = attack;
  const before = save();
  const undoable = lastUndoable();
  tally.actions++;
  if (!(await isDone(attack, where, attempt, before, save))) return;
  const done = save();
  const unasked = beyond(before, done, attempt.asked);
  if (unasked.length > 0) {
    tally.beyond++;
    say(attack, where, attempt, "beyond", unasked);
  }
  if (attempt.mayStay !== false && lastUndoable() === undoable) {
    const changed = differing(before, done);
    tally[changed.length === 0 ? "identical" : "different"]++;
    if (changed.length > 0) say(attack, where, attempt, "changed and not to be undone", changed);
    return;
  }
  await takeBack(attack, where, attempt, before, save);
  if (stays && attempt.mayStay !== false) await attempt.act().catch(() => undefined);
}

async function takeBack(
  attack: Attack,
  where: string,
  attempt: Attempt,
  before: SavedBook,
  save: () => SavedBook,
): Promise<void> {
  const { tally } = attack;
  try {
    await attempt.back();
    const after = save();
    const changed = differing(before, after);
    if (changed.length === 0) {
      tally.identical++;
      return;
    }
    const isSaid = changed.every((key) =>
      saidBefore.some((kind) => kind(key, before.get(key), after.get(key))),
    );
    tally[isSaid ? "saidBefore" : "different"]++;
    say(
      attack,
      where,
      attempt,
      isSaid ? "as said before" : "not identical",
      changed.map((key) => `${key}: ${apart(before.get(key) ?? "–", after.get(key) ?? "–")}`),
    );
  } catch (problem) {
    tally.different++;
    say(attack, where, attempt, `not undone: ${String(problem)}`, []);
  }
}

/** What two descriptions do not have in common, with a little of what stands before it. */
function apart(a: string, b: string): string {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const part = (text: string) => text.slice(Math.max(0, from - 30), text.length - end);
  return `${part(a)} → ${part(b)}`;
}

/** Does every action on random workbooks and takes it back, and compares the whole saved file before and after. */
export async function attackWith(given: Omit<Attack, "tally" | "kinds">): Promise<Attack> {
  const tally = { actions: 0, refused: 0, identical: 0, saidBefore: 0, different: 0, beyond: 0, faults: 0 };
  const attack: Attack = { ...given, tally, kinds: new Map() };
  if (given.only !== undefined) await tryOn(attack, given.only);
  else for (let number = 0; tally.actions < given.wanted; number++) await tryOn(attack, number);
  return attack;
}
