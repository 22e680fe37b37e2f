import type { CheckedFormOnSheet, CheckedSheet } from "../../actions/checked-sheet";
import { waiverOf, type Waiver } from "../../actions/waivers";
import { isChecked, type CheckedFinding, type CheckedNotJudged } from "../../core/checks/check";
import { bySeverityAndCell } from "../../core/checks/order";
import { severities, type Severity } from "../../core/checks/rule";
import type { FindingsFilter, PaneState } from "./pane-state";

/** A finding with the form that it is about; `key` tells it from all others of the workbook. */
export interface ListedFinding {
  readonly key: string;
  readonly form: CheckedFormOnSheet;
  readonly finding: CheckedFinding;
  /** Why the user lets it stand; null where nobody does. */
  readonly waiver: Waiver | null;
}

export interface ListedNotJudged {
  readonly key: string;
  readonly form: CheckedFormOnSheet;
  readonly notJudged: CheckedNotJudged;
}

/** What the findings view shows. */
export interface FindingsList {
  /** In the order in which they are shown and stepped through. */
  readonly shown: readonly ListedFinding[];
  /** Those that the user lets stand. */
  readonly waived: readonly ListedFinding[];
  readonly notJudged: readonly ListedNotJudged[];
  /** How many there are of each severity, before the filter by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many forms were looked at. */
  readonly forms: number;
  /** How many of them are of a kind that is checked. */
  readonly checked: number;
}

/** Lists the findings of the scope that the filter names. */
export function listFindings(
  state: Pick<PaneState, "sheets" | "activeSheet" | "filter" | "waivers">,
): FindingsList {
  const { filter, waivers } = state;
  const forms = formsInScope(state);
  const all = forms.flatMap((form) => form.findings.map((finding) => listed(form, finding, waivers)));
  const open = all.filter(({ waiver }) => waiver === null);
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of open) counts[finding.severity]++;
  return {
    shown: inOrder(open, filter).filter(
      ({ finding }) => filter.severity === null || finding.severity === filter.severity,
    ),
    waived: all.filter(({ waiver }) => waiver !== null),
    notJudged: forms.flatMap((form) =>
      form.notJudged.map((notJudged) => ({ key: keyOf(form, notJudged), form, notJudged })),
    ),
    counts,
    forms: forms.length,
    checked: forms.filter(({ form }) => isChecked(form.kind)).length,
  };
}

/** How many findings of the workbook call for the user; those that are waived do not. */
export function countOpen({ sheets, waivers }: Pick<PaneState, "sheets" | "waivers">): number {
  let count = 0;
  for (const { forms } of sheets ?? [])
    for (const { form, findings } of forms)
      for (const finding of findings) if (!waiverOf(form, finding, waivers)) count++;
  return count;
}

/** The sheets without the findings that the user lets stand, as they are to be marked. */
export function withoutWaived(
  sheets: readonly CheckedSheet[],
  waivers: readonly Waiver[],
): readonly CheckedSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    forms: sheet.forms.map((form) => ({
      ...form,
      findings: form.findings.filter((finding) => !waiverOf(form.form, finding, waivers)),
    })),
  }));
}

function formsInScope({
  sheets,
  activeSheet,
  filter,
}: Pick<PaneState, "sheets" | "activeSheet" | "filter">): readonly CheckedFormOnSheet[] {
  const inScope = (sheets ?? []).filter(
    ({ sheet }) => filter.scope === "workbook" || sheet.id === activeSheet,
  );
  return inScope.flatMap(({ forms }) => forms);
}

function listed(
  form: CheckedFormOnSheet,
  finding: CheckedFinding,
  waivers: readonly Waiver[],
): ListedFinding {
  return { key: keyOf(form, finding), form, finding, waiver: waiverOf(form.form, finding, waivers) };
}

function keyOf(
  { sheet, form }: CheckedFormOnSheet,
  { rule, field, ...rest }: CheckedFinding | CheckedNotJudged,
): string {
  const which = "variant" in rest ? rest.variant : rest.reason;
  return [sheet.id, form.range.top, form.range.left, rule, which, field].join(" ");
}

/** By severity through all forms, or form after form down the sheet. */
function inOrder(findings: readonly ListedFinding[], { groupBy }: FindingsFilter): readonly ListedFinding[] {
  if (groupBy === "severity")
    return severities.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  const byForm = new Map<CheckedFormOnSheet, ListedFinding[]>();
  for (const finding of findings) byForm.set(finding.form, [...(byForm.get(finding.form) ?? []), finding]);
  return [...byForm.values()].flatMap((ofForm) => ofForm.sort(downTheSheet));
}

function downTheSheet(one: ListedFinding, other: ListedFinding): number {
  return bySeverityAndCell({ ...one.finding, severity: "error" }, { ...other.finding, severity: "error" });
}
