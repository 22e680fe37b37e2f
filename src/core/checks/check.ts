import { indicatorField } from "../form/indicator-lists";
import type { FieldPath } from "../form/project";
import type { CellAddress } from "../grid/grid";
import type { FormKind } from "../form/form-kind";
import type { Values } from "../language/language";
import type { FormReading, OwnLabels } from "../recognise/reading";
import { isYoungerThan, type BasisId } from "./basis";
import { cellOf } from "./cell-of";
import { fieldsRead } from "./hardly-read";
import { bySeverityAndCell } from "./order";
import { ofLongTerm, withListsExchanged } from "./other-list";
import { crossFormRules, rules } from "./registry";
import type { CrossFormRule, Fix, NotJudgedReason, Rule, Severity, Verdict } from "./rule";
import { withoutRepeats } from "./repeated";
import { defaultSettings, type Settings } from "./settings";
import { subjectOf, type Subject } from "./subject";

/** One thing that a rule found on a form. */
export interface CheckedFinding {
  readonly rule: string;
  /** Which of the rule's sentences; null for its only or main one. */
  readonly variant: string | null;
  readonly severity: Severity;
  readonly field: FieldPath;
  /** Where the field stands or should be written; null where the form has no cell for it. */
  readonly cell: CellAddress | null;
  /** The cells of the same finding elsewhere on the form, where it is told once for all of them. */
  readonly more?: readonly CellAddress[];
  readonly values: Values;
  /** Null where nothing can be offered that is safe. */
  readonly fix: Fix | null;
  readonly basis: BasisId;
  /** What the form calls its fields, where that is not what the sentences do. */
  readonly called?: OwnLabels;
}

/** One thing that a rule could not judge, and why. */
export interface CheckedNotJudged {
  /** `form-kind` where the whole form is of a kind that no rule is for, `form-read` where hardly anything of it was read, or written. */
  readonly rule: string;
  /** The kind of form in which it stands. */
  readonly kind: FormKind;
  readonly severity: Severity;
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
  readonly reason: NotJudgedReason;
  readonly basis: BasisId;
  /** The cells that were not understood, where they are the reason. */
  readonly unread?: readonly CellAddress[];
  /** The fields that were read, of a form of which hardly any were. */
  readonly read?: readonly FieldPath[];
}

/** What all rules say about one form; both lists run from errors to hints, and within these down the sheet. */
export interface CheckResult {
  readonly findings: readonly CheckedFinding[];
  readonly notJudged: readonly CheckedNotJudged[];
}

/**
 * Checks all forms of a workbook or batch together; one result for each form, in their order.
 * @param files what the user knows each form's file by; none where all are in one workbook
 */
export function checkForms(
  forms: readonly FormReading[],
  settings: Settings = defaultSettings,
  files: readonly string[] = [],
): readonly CheckResult[] {
  const steps = checkInSteps(forms, settings, files);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As many forms at the most go through a rule in one step: even the slowest rule needs but milliseconds for them. */
const formsInStep = 50;

/** The same in small steps, between which whoever asks may do something else. */
export function* checkInSteps(
  forms: readonly FormReading[],
  settings: Settings = defaultSettings,
  files: readonly string[] = [],
): Generator<undefined, readonly CheckResult[]> {
  yield* judgeAlone(forms, settings);
  const results = forms.map((form): Collected => {
    const { subject = subjectOf(form), findings = [], notJudged = [] } = judged.get(form) ?? {};
    return { form: subject, findings: [...findings], notJudged: [...notJudged] };
  });
  for (const ruling of inForce(crossFormRules, settings)) {
    const compared = results.filter(({ form }) => judges(ruling.rule, form));
    const names = files.filter((_, index) => {
      const form = results[index]?.form;
      return form && judges(ruling.rule, form);
    });
    const verdicts = ruling.rule.checkAll(
      compared.map(({ form }) => form),
      settings,
      names,
    );
    compared.forEach((result, index) => {
      collect(result, ruling, verdicts[index] ?? []);
    });
    yield;
  }
  return results.map(({ findings, notJudged }) => ({
    findings: findings.sort(bySeverityAndCell),
    notJudged: notJudged.sort(bySeverityAndCell),
  }));
}

/** A rule that is on, with the severity that was chosen for it; null where it keeps its own. */
interface Ruling<R> {
  readonly rule: R;
  readonly severity: Severity | null;
}

function inForce<R extends Rule | CrossFormRule>(
  all: readonly R[],
  { rules: chosen }: Settings,
): Ruling<R>[] {
  return all.flatMap((rule) => {
    const choice = Object.hasOwn(chosen, rule.id) ? chosen[rule.id] : undefined;
    return choice === "off" ? [] : [{ rule, severity: choice ?? null }];
  });
}

/** Whether a rule is for forms of this kind. */
function isFor({ kinds = ["target"] }: Rule | CrossFormRule, kind: FormKind): boolean {
  return kinds.includes(kind);
}

/** Whether a rule speaks of this form: it is for forms of its kind, and enough of the form was read. */
function judges(rule: Rule | CrossFormRule, { kind, unjudged }: Subject): boolean {
  return isFor(rule, kind) && unjudged === null;
}

/** Whether any rule is for forms of this kind; others are listed with what was read, and not judged. */
export function isChecked(kind: FormKind): boolean {
  return rules.some((rule) => isFor(rule, kind));
}

interface Judged extends CheckResult {
  readonly subject: Subject;
  /** By which settings, as JSON. */
  readonly by: string;
}

/**
 * What the rules about one form have said of each reading: readings never change, and while a user types only one form of
 * a workbook is read anew.
 */
const judged = new WeakMap<FormReading, Judged>();

const repeating = new Set(rules.filter(({ repeats }) => repeats).map(({ id }) => id));

/** Judges forms by the rules about one form, where that has not been done, and remembers what they say. */
function* judgeAlone(forms: readonly FormReading[], settings: Settings): Generator<undefined, void> {
  const by = JSON.stringify(settings);
  const fresh: (Collected & { readonly reading: FormReading })[] = [];
  for (const reading of forms) {
    if (judged.get(reading)?.by === by) continue;
    fresh.push({ reading, form: subjectOf(reading), findings: [], notJudged: [] });
    yield;
  }
  // Rule by rule, not form by form: a rule that runs many times on end runs faster.
  for (const ruling of inForce(rules, settings)) {
    for (const [index, result] of fresh.entries()) {
      if (judges(ruling.rule, result.form))
        collect(result, ruling, askOf(ruling.rule, result.form, settings));
      if (index % formsInStep === formsInStep - 1) yield;
    }
    yield;
  }
  for (const { form, notJudged } of fresh) {
    const reason = isChecked(form.kind) ? form.unjudged : "kind-not-checked";
    if (reason) notJudged.push(notChecked(form, reason));
  }
  for (const { reading, form, findings, notJudged } of fresh)
    judged.set(reading, { subject: form, findings: withoutRepeats(findings, repeating), notJudged, by });
}

/** What a rule says of a form; one that is for both lists of indicators is asked about each. */
function askOf(rule: Rule, form: Subject, settings: Settings): readonly Verdict[] {
  const verdicts = rule.check(form, settings);
  if (rule.lists !== "both" || form.project.indicators.overall.length === 0) return verdicts;
  const again = rule.check(longTermOf(form), settings);
  return [...verdicts, ...ofLongTerm(form, again)];
}

const longTerm = new WeakMap<Subject, Subject>();

function longTermOf(form: Subject): Subject {
  const known = longTerm.get(form) ?? subjectOf(withListsExchanged(form));
  longTerm.set(form, known);
  return known;
}

/** What is said of a form that is not checked. */
function notChecked(
  form: Subject,
  reason: "kind-not-checked" | NonNullable<Subject["unjudged"]>,
): CheckedNotJudged {
  const { kind } = form;
  const field = "name";
  const base = {
    kind,
    severity: "hint",
    field,
    cell: cellOf(form, field),
    reason,
    basis: "practice",
  } as const;
  if (reason === "kind-not-checked") return { rule: "form-kind", ...base };
  return { rule: "form-read", ...base, ...(reason === "hardly-read" && { read: fieldsRead(form) }) };
}

/** Checks one form by itself. */
export function checkForm(form: FormReading, settings: Settings = defaultSettings): CheckResult {
  return checkForms([form], settings)[0] ?? { findings: [], notJudged: [] };
}

interface Collected {
  readonly form: Subject;
  readonly findings: CheckedFinding[];
  readonly notJudged: CheckedNotJudged[];
}

function collect(
  into: Collected,
  { rule, severity: chosen }: Ruling<Rule | CrossFormRule>,
  verdicts: readonly Verdict[],
): void {
  const { form } = into;
  for (const verdict of verdicts) {
    const { field } = verdict;
    const { id, severity } = rule;
    const basis = basisFor(rule, form);
    const cell = cellOf(form, field);
    if (verdict.verdict === "cannot-judge")
      into.notJudged.push({
        rule: id,
        kind: form.kind,
        severity: chosen ?? severity,
        field,
        cell,
        reason: verdict.reason,
        ...(verdict.unread && { unread: verdict.unread }),
        basis,
      });
    else
      into.findings.push({
        rule: id,
        variant: verdict.variant ?? null,
        severity: chosen ?? verdict.severity ?? severity,
        field,
        cell,
        values: { ...indicatorName(form, field), ...verdict.values },
        fix: verdict.fix ?? null,
        basis,
        ...(form.called && { called: form.called }),
      });
  }
}

/** What a rule rests on for a form: of one that is older than the document, practice alone asked for it. */
function basisFor({ basis }: Rule | CrossFormRule, { project }: Subject): BasisId {
  return isYoungerThan(basis, project.year) ? "practice" : basis;
}

/** The name of the indicator that a field belongs to, for the sentence about it. */
function indicatorName(form: Subject, field: FieldPath): Values {
  const place = indicatorField(field);
  const name = place?.part && form.project.indicators[place.list][place.index]?.name;
  return name ? { indicator: name } : {};
}
