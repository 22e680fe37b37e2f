import type { FormOnSheet } from "../../actions/checked-sheet";
import { indicatorField } from "../../core/form/indicator-lists";
import { isPaperField, saidAt, type PaperField } from "../../core/form/paper";
import type { FieldPath, IndicatorList } from "../../core/form/project";
import { saysTheSame, whereNow } from "../../core/form/where-now";

/** Where an indicator of a list (0-based) stands after a change; null if it has gone. */
export type Moved = (list: IndicatorList, index: number) => number | null;

/** A change of a form that the pane itself has made. */
export interface OwnChange {
  readonly before: FormOnSheet;
  readonly after: FormOnSheet;
  readonly moved: Moved;
  /** The field that was written; null where it was something else. */
  readonly edited: FieldPath | null;
}

/** From one reading of a form to a later one: what the pane did between them, or null where only others may have changed it. */
interface Passage {
  readonly from: FormOnSheet;
  readonly to: FormOnSheet;
  readonly own: Pick<OwnChange, "moved" | "edited"> | null;
}

function passages(asked: FormOnSheet, own: readonly OwnChange[], now: FormOnSheet): Passage[] {
  const all: Passage[] = [];
  let from = asked;
  for (const { before, after, ...rest } of own) {
    all.push({ from, to: before, own: null }, { from: before, to: after, own: rest });
    from = after;
  }
  return [...all, { from, to: now, own: null }].filter(({ from, to }) => from !== to);
}

/** Follows an indicator; null where it has gone, or says something that this pane has not written. */
function indicatorAcross({ from, to, own }: Passage, list: IndicatorList, index: number): number | null {
  const [were, are] = [from.form.project.indicators[list], to.form.project.indicators[list]];
  if (!own) return whereNow(were, are, index);
  const at = own.moved(list, index);
  if (at === null) return null;
  const isEdited = own.edited?.startsWith(`indicators.${list}.${index}.`) ?? false;
  return isEdited || saysTheSame(were[index], are[at]) ? at : whereNow(were, are, index);
}

/** What a later paper says at a path, with the name of its row: the pane itself moves no row of one. */
function saysAtPath({ form: { paper } }: FormOnSheet, field: PaperField): string {
  const [row] = /^paper\.(funding|indicators)\.\d+/.exec(field) ?? [];
  const paths = [field, ...(row ? ([`${row}.name`, `${row}.label`] as PaperField[]) : [])];
  return JSON.stringify(paths.map((path) => (paper ? (saidAt(paper, path)?.text ?? null) : null)));
}

function fieldAcross(passage: Passage, field: FieldPath): FieldPath | null {
  const place = indicatorField(field);
  if (place?.part) {
    const { list, index, part } = place;
    const at = indicatorAcross(passage, list, index);
    return at === null ? null : `indicators.${list}.${at}.${part}`;
  }
  const { from, to, own } = passage;
  if (isPaperField(field)) return own || saysAtPath(from, field) === saysAtPath(to, field) ? field : null;
  const isSame = from.form.places[field]?.text === to.form.places[field]?.text;
  return isSame || own?.edited === field ? field : null;
}

/** What was asked for on one reading of a form, as it is to be said of the form as it stands when its turn comes. */
export interface SinceAsked {
  readonly now: FormOnSheet;
  /** Null where somebody else has changed what the field says. */
  readonly field: (field: FieldPath) => FieldPath | null;
  /** Null where the indicator has gone or been changed by somebody else. */
  readonly indicator: (list: IndicatorList, index: number) => number | null;
}

/** @param own what the pane has changed of this form since, in its order */
export function sinceAsked(asked: FormOnSheet, own: readonly OwnChange[], now: FormOnSheet): SinceAsked {
  const all = passages(asked, own, now);
  return {
    now,
    field: (field) => all.reduce<FieldPath | null>((at, passage) => at && fieldAcross(passage, at), field),
    indicator: (list, index) =>
      all.reduce<number | null>(
        (at, passage) => (at === null ? null : indicatorAcross(passage, list, at)),
        index,
      ),
  };
}
