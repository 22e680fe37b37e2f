import { cellOf } from "../../checks/cell-of";
import type { CheckedFinding, CheckedNotJudged } from "../../checks/check";
import { saidAt } from "../../form/paper";
import type { FieldPath } from "../../form/project";
import { fold } from "../../form/text";
import { valueOf } from "../../form/value-of";
import type { CellAddress } from "../../grid/grid";
import type { FormReading, Leftover } from "../../recognise/reading";
import { compareFindings, type ComparedFindings } from "./compare-findings";
import { fieldChanges, type FieldChanged } from "./field-changes";
import { sameRows, type RowTable, type SameRows } from "./same-rows";

/** A form with what the rules say of it. */
export interface CheckedVersion<Finding extends CheckedFinding = CheckedFinding> {
  readonly form: FormReading;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly CheckedNotJudged[];
}

/** A row, or a text that was not understood, that only one version has; its cell is on that version. */
export interface PartChanged {
  readonly kind: "row-added" | "row-gone" | "text-added" | "text-gone";
  readonly field: FieldPath | null;
  readonly text: string;
  readonly cell: CellAddress | null;
}

export type Change = FieldChanged | PartChanged;

/** What became of a form between two versions. */
export interface ComparedForms<Finding extends CheckedFinding> extends ComparedFindings<Finding> {
  /** All that was changed, in the form's order. */
  readonly changes: readonly Change[];
  /** What was changed besides the fields that were found fault with. */
  readonly besides: readonly Change[];
}

/** Compares two versions of a form finding by finding and field by field; what nobody understood is compared too. */
export function compareForms<Finding extends CheckedFinding>(
  before: CheckedVersion<Finding>,
  after: CheckedVersion<Finding>,
): ComparedForms<Finding> {
  const rows = sameRows(before.form, after.form);
  const compared = compareFindings(before.findings, after.findings, after.notJudged, rows);
  const changes: readonly Change[] = [
    ...fieldChanges(before.form, after.form, rows),
    ...rows.flatMap((own) => rowsChanged(before.form, after.form, own)),
    ...textsChanged(before.form.leftovers, after.form.leftovers),
  ];
  const found = new Set(compared.followed.map(({ field }) => field));
  const taken = new Set(
    compared.followed.flatMap(({ outcome, before: { cell } }) => (outcome === "gone" ? placeOf(cell) : [])),
  );
  const isBeside = (change: Change) =>
    change.kind === "field"
      ? !found.has(change.field)
      : !(change.kind === "row-gone" && placeOf(change.cell).some((place) => taken.has(place)));
  return { ...compared, changes, besides: changes.filter(isBeside) };
}

const placeOf = (cell: CellAddress | null): readonly number[] => (cell ? [cell.row] : []);

function nameField(table: RowTable, at: number): FieldPath {
  return table === "paper.funding" ? `${table}.${at}.label` : `${table}.${at}.name`;
}

function rowsChanged(before: FormReading, after: FormReading, rows: SameRows): PartChanged[] {
  const part = (kind: PartChanged["kind"], form: FormReading, at: number): PartChanged => {
    const field = nameField(rows.table, at);
    return { kind, field, text: nameOf(form, field, rows.table, at), cell: cellOf(form, field) };
  };
  return [
    ...rows.gone.map((at) => part("row-gone", before, at)),
    ...rows.added.map((at) => part("row-added", after, at)),
  ];
}

/** An indicator is called by its name, with its target behind it. */
function nameOf(form: FormReading, field: FieldPath, table: RowTable, at: number): string {
  const said = (path: `paper.${string}`) => (form.paper && saidAt(form.paper, path)?.text) ?? "";
  if (table === "paper.funding") return said(`${table}.${at}.label`);
  const texts =
    table === "paper.indicators"
      ? [said(`${table}.${at}.name`), said(`${table}.${at}.target`)]
      : [valueOf(form.project, field), valueOf(form.project, `${table}.${at}.target`)];
  return texts.filter((text) => text !== null && text !== "").join(" ");
}

/** Texts that only one version has, whatever their cells: rows move. */
function textsChanged(before: readonly Leftover[], after: readonly Leftover[]): PartChanged[] {
  const only = (kind: PartChanged["kind"], own: readonly Leftover[], other: readonly Leftover[]) => {
    const left = other.map(({ text }) => fold(text));
    return own.flatMap(({ text, cell }): PartChanged[] => {
      const at = left.indexOf(fold(text));
      if (at < 0) return [{ kind, field: null, text, cell }];
      left.splice(at, 1);
      return [];
    });
  };
  return [...only("text-gone", before, after), ...only("text-added", after, before)];
}
