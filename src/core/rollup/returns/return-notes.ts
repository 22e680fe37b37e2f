import { proposeGrade, type Grading, type ProposedGrade } from "../../checks/grading";
import { severities, type Severity } from "../../checks/rule";
import { fold } from "../../form/text";
import type { Language } from "../../language/language";
import type { JudgedForm } from "../judged-form";
import { entriesOf, type Entry } from "../report/entries";

/** A form that a unit has sent, with what is to be said of it. */
export interface ReviewedForm {
  readonly form: JudgedForm;
  /** Null where the form was not checked. */
  readonly proposal: ProposedGrade | null;
  /** What somebody should do something about, errors first; what is let stand is not said. */
  readonly entries: readonly Entry[];
  /** How much the rules could not judge. */
  readonly notJudged: number;
}

/** The forms of one unit. */
export interface UnitReview {
  /** 实施单位, else 主管部门; null where the forms name neither. */
  readonly unit: string | null;
  readonly forms: readonly ReviewedForm[];
}

/** How forms are reviewed. */
export interface ReviewChoice {
  readonly language: Language;
  readonly grading: Grading;
  /** What is less severe is not said; the grade goes by all. */
  readonly min: Severity;
}

/** Puts together by unit what is to be said of forms; units in the order of their first forms. */
export function reviewByUnit(forms: readonly JudgedForm[], choice: ReviewChoice): readonly UnitReview[] {
  const units = new Map<string, { unit: string | null; forms: ReviewedForm[] }>();
  for (const form of forms) {
    const { unit, department } = form.form.project;
    const name = unit ?? department;
    const key = fold(name ?? "");
    const own = units.get(key) ?? { unit: name, forms: [] };
    own.forms.push(reviewed(form, choice));
    units.set(key, own);
  }
  return [...units.values()];
}

function reviewed(form: JudgedForm, { language, grading, min }: ReviewChoice): ReviewedForm {
  const isSevere = ({ severity }: Entry) => severities.indexOf(severity) <= severities.indexOf(min);
  return {
    form,
    proposal: proposeGrade(form, grading),
    entries: entriesOf(form, language).filter((entry) => entry.state === "open" && isSevere(entry)),
    notJudged: form.notJudged.length,
  };
}

/** The forms of a unit in which something has to be or should be changed; hints alone send no form back. */
export function toReturn({ forms }: UnitReview): readonly ReviewedForm[] {
  return forms.filter(({ entries }) => entries.some(({ severity }) => severity !== "hint"));
}

/** How many entries there are of each severity, as texts. */
export function countsOf(entries: readonly Entry[]): Readonly<Record<Severity, string>> {
  const count = (severity: Severity) => String(entries.filter((entry) => entry.severity === severity).length);
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}
