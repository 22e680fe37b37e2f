import { dateOfSerial, readDate, withDatesInDigits } from "../form/date";
import { fieldsOfType, type FieldOfType } from "../form/fields";
import { readPeriod } from "../form/period";
import type { PlainDate } from "../form/project";
import { isBlank } from "../form/text";
import { isErrorValue } from "../grid/error-value";
import type { Cell } from "../grid/grid";
import { claimEmpty, claimField, claimLabel, noteRepair, type FormDraft } from "./draft";
import { valueText, type LabelledCell } from "./labelled-cells";
import { sealedHeads, type HeadField } from "./labels/head-labels";
import { cellKey } from "./lines";
import type { Meaning } from "./labels/meanings";
import { isUndecided, readTicked } from "./ticks";
import { isYearBlank } from "./title";

type HeadLabel = LabelledCell<Extract<Meaning, { kind: "head" | "detail" }>>;

type ChoiceField = FieldOfType<"choice">;
type TextField = FieldOfType<"text" | "choice">;
type DateField = FieldOfType<"date">;
const dateFields = fieldsOfType("date");

/** The cell that holds a label's value, or null if nothing is filled in. */
export function valueCell(entry: LabelledCell): Cell | null {
  if (isBlank(valueText(entry))) return null;
  return entry.label.inline === null ? entry.value : entry.cell;
}

/** Of several labels for one field the filled ones win, then the more telling ones, then the first. */
function best(candidates: readonly HeadLabel[]): HeadLabel | undefined {
  const weight = (entry: HeadLabel): number => entry.label.meaning.rank + (valueCell(entry) ? 0 : 1000);
  return candidates.reduce<HeadLabel | undefined>(
    (winner, entry) => (winner && weight(winner) <= weight(entry) ? winner : entry),
    undefined,
  );
}

/** Notes the label, and for a value that no field takes, what it stands beside. */
export function passOver(draft: FormDraft, entry: LabelledCell): void {
  if (entry.label.inline === null) claimLabel(draft, entry.cell);
  const value = valueCell(entry);
  if (value) draft.labelOf.set(cellKey(value), entry.label.words);
}

function noteMisspelt(draft: FormDraft, entry: HeadLabel, field: TextField | DateField): void {
  const { misspeltFor, words } = entry.label;
  if (misspeltFor !== null)
    noteRepair(draft, "label-misspelt", field, entry.cell, { found: words, read: misspeltFor });
}

function takeText(draft: FormDraft, field: TextField, entry: HeadLabel): void {
  const cell = valueCell(entry);
  if (!cell) {
    if (!sealedHeads.includes(entry.label.meaning.head)) claimEmpty(draft, field, entry.besides);
    return;
  }
  claimField(draft, field, cell);
  if (!isErrorValue(cell)) draft.project[field] = valueText(entry).trim();
}

/** A choice may be ticked in a list; where it is not clear which one, the text is left over. */
function takeChoice(draft: FormDraft, field: ChoiceField, entry: HeadLabel): void {
  const found = valueText(entry).trim();
  const ticked = readTicked(found);
  if (ticked === null && isUndecided(found)) {
    passOver(draft, entry);
    return;
  }
  takeText(draft, field, entry);
  if (ticked === null) return;
  draft.project[field] = ticked;
  noteRepair(draft, "tick-read", field, valueCell(entry) ?? entry.cell, { found, read: ticked });
}

function dateOf(cell: Cell, text: string): PlainDate | null {
  return readDate(text) ?? (typeof cell.value === "number" ? dateOfSerial(cell.value) : null);
}

function takeDate(draft: FormDraft, field: DateField, entry: HeadLabel): void {
  const cell = valueCell(entry);
  if (!cell) {
    claimEmpty(draft, field, entry.besides);
    return;
  }
  claimField(draft, field, cell);
  draft.project[field] = dateOf(cell, valueText(entry));
  // A period elsewhere may still give the date: what stands here is left over then, with its label.
  if (draft.project[field] === null) passOver(draft, entry);
}

function takePeriod(draft: FormDraft, entry: HeadLabel): void {
  const cell = valueCell(entry);
  const period = cell && readPeriod(valueText(entry));
  if (!cell || !period || draft.project.start !== null || draft.project.end !== null) {
    passOver(draft, entry);
    if (!cell) for (const field of dateFields) claimEmpty(draft, field, entry.besides);
    return;
  }
  for (const field of dateFields) {
    draft.project[field] = period[field];
    claimField(draft, field, cell);
  }
}

const yearIn = /(20\d{2})/;

function takeYear(draft: FormDraft, entry: HeadLabel): void {
  const cell = valueCell(entry);
  const year = yearIn.exec(withDatesInDigits(valueText(entry)).normalize("NFKC"));
  if (!cell || !year) {
    passOver(draft, entry);
    if (!cell) claimEmpty(draft, "year", isYearBlank(entry.cell.text) ? entry.cell : entry.besides);
    return;
  }
  claimField(draft, "year", cell);
  draft.project.year = Number(year[1]);
}

type ReadField = Exclude<HeadField, "currency">;
type Taker = (draft: FormDraft, entry: HeadLabel) => void;

function each<F extends TextField | DateField>(
  fields: readonly F[],
  take: (draft: FormDraft, field: F, entry: HeadLabel) => void,
): [F, Taker][] {
  return fields.map((field) => [
    field,
    (draft, entry) => {
      take(draft, field, entry);
      noteMisspelt(draft, entry, field);
    },
  ]);
}

/** How each field's value is taken, in the order of the form. */
const takers: readonly (readonly [ReadField, Taker])[] = [
  ...each(fieldsOfType("text"), takeText),
  ...each(fieldsOfType("choice"), takeChoice),
  ...each(dateFields, takeDate),
  ["period", takePeriod],
  ["year", takeYear],
];

/**
 * Takes the head fields (项目名称, 主管部门, dates …) into the draft. Where several labels mean one field, the most
 * telling filled one is taken and the values of the others stay as leftovers. A date that cannot be read keeps its
 * place and text and gives null.
 */
export function readHead(draft: FormDraft, labelled: readonly HeadLabel[]): void {
  for (const [field, take] of takers) {
    const candidates = labelled.filter(({ label }) => label.meaning.field === field);
    const chosen = best(candidates);
    for (const entry of candidates) if (entry !== chosen) passOver(draft, entry);
    if (!chosen) continue;
    if (chosen.label.inline === null || isBlank(chosen.label.inline)) claimLabel(draft, chosen.cell);
    take(draft, chosen);
  }
}
