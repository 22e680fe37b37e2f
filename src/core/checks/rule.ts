import type { FieldPath, IndicatorList } from "../form/project";
import type { CellAddress } from "../grid/grid";
import type { FormKind } from "../form/form-kind";
import type { Values } from "../language/language";
import type { BasisId } from "./basis";
import type { Settings } from "./settings";
import type { Subject } from "./subject";

/** error: plainly wrong, the form will bounce. warning: a reviewer is likely to send it back (退回风险). hint: worth a look. */
export const severities = ["error", "warning", "hint"] as const;
export type Severity = (typeof severities)[number];

/**
 * One change to a form's fields; `text` is what stands in the field afterwards. For `goals.period` it is the heading's
 * whole text, with its years.
 */
export type FieldChange =
  | { readonly kind: "set"; readonly field: FieldPath; readonly text: string }
  | { readonly kind: "remove-indicator"; readonly list: IndicatorList; readonly index: number };

/** A change that is safe to offer with one click: it never guesses a figure or a target that the form does not contain. */
export type Fix = readonly FieldChange[];

/** What a rule says when it finds something. */
export interface Finding {
  readonly verdict: "found";
  readonly field: FieldPath;
  /** Which of the rule's sentences, where it has several: `missing` stands for the catalogue entry `RULE.missing`. */
  readonly variant?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** What fills the sentence's placeholders; `{field}` and `{indicator}` are filled without the rule's help. */
  readonly values?: Values;
  readonly fix?: Fix;
}

/** What a rule says when it lacks what it needs: neither pass nor fail. */
export interface NotJudged {
  readonly verdict: "cannot-judge";
  readonly field: FieldPath;
  readonly reason: NotJudgedReason;
  /** The cells that were not understood, where they are the reason. */
  readonly unread?: readonly CellAddress[];
}

export const notJudgedReasons = [
  "currency-unknown",
  "amount-unreadable",
  "parts-uncertain",
  "date-unreadable",
  "kind-not-checked",
  "text-unread",
  "label-unread",
  "hardly-read",
  "not-filled-in",
] as const;
export type NotJudgedReason = (typeof notJudgedReasons)[number];

export type Verdict = Finding | NotJudged;

/** A rule about one form. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: BasisId;
  /** Whether what it finds on many rows has one cause and is told once, with all cells. */
  readonly repeats?: true;
  /** The kinds of form that it is for; 申报表 only where it names none. */
  readonly kinds?: readonly FormKind[];
  /**
   * Whether it is for the long-term indicators (中长期指标) too, and not for those of the year only. Its `check` speaks of the
   * annual list: it is asked again with the long-term one in its place.
   */
  readonly lists?: "both";
  check(form: Subject, settings: Settings): readonly Verdict[];
}

/**
 * A rule about all forms of a workbook or batch; the result has one list of verdicts for each form, in their order. `files`
 * are those in which the forms stand; none where they are all in one workbook.
 */
export interface CrossFormRule {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: BasisId;
  /** The kinds of form that it compares; 申报表 only where it names none. */
  readonly kinds?: readonly FormKind[];
  checkAll(
    forms: readonly Subject[],
    settings: Settings,
    files: readonly string[],
  ): readonly (readonly Verdict[])[];
}

/** The verdict of a rule that is content. */
export const nothing: readonly Verdict[] = [];
