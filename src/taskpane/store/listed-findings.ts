import type { CheckedFormOnSheet, CheckedSheet } from "../../actions/checked-sheet";
import { waiverOf, type Waiver } from "../../actions/waivers";
import { isChecked, type CheckedFinding, type CheckedNotJudged } from "../../core/checks/check";
import { bySeverityAndCell } from "../../core/checks/order";
import { severities, type Severity } from "../../core/checks/rule";
import { isToFill } from "./being-filled";
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
  /** How many things are yet to be filled in (待填), in forms that are being filled in. */
  readonly toFill: number;
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
  state: Pick<PaneState, "sheets" | "activeSheet" | "filter" | "waivers" | "judged">,
): FindingsList {
  const { filter, waivers, judged } = state;
  const forms = formsInScope(state);
  const all = forms.flatMap((form) => form.findings.map((finding) => listed(form, finding, waivers)));
  const notWaived = all.filter(({ waiver }) => waiver === null);
  const toFill = notWaived.filter(({ form, finding }) => isToFill(form, finding, judged));
  const isApart = new Set(toFill);
  const open = notWaived.filter((entry) => !isApart.has(entry));
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of open) counts[finding.severity]++;
  return {
    shown:
      filter.severity === "to-fill"
        ? inOrder(toFill, { groupBy: "field" })
        : inOrder(open, filter).filter(
            ({ finding }) => filter.severity === null || finding.severity === filter.severity,
          ),
    toFill: toFill.length,
    waived: all.filter(({ waiver }) => waiver !== null),
    notJudged: forms.flatMap((form) =>
      form.notJudged.map((notJudged) => ({ key: keyOf(form, notJudged), form, notJudged })),
    ),
    counts,
    forms: forms.length,
    checked: forms.filter(({ form }) => isChecked(form.kind)).length,
  };
}

/** How many findings the view shows without its filter by severity; those that are waived or yet to be filled in do not count. */
export function countOpen(state: Parameters<typeof listFindings>[0]): number {
  const { error, warning, hint } = listFindings(state).counts;
  return error + warning + hint;
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
function inOrder(
  findings: readonly ListedFinding[],
  { groupBy }: Pick<FindingsFilter, "groupBy">,
): readonly ListedFinding[] {
  if (groupBy === "severity")
    return severities.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  const byForm = new Map<CheckedFormOnSheet, ListedFinding[]>();
  for (const finding of findings) byForm.set(finding.form, [...(byForm.get(finding.form) ?? []), finding]);
  return [...byForm.values()].flatMap((ofForm) => ofForm.sort(downTheSheet));
}

function downTheSheet(one: ListedFinding, other: ListedFinding): number {
  return bySeverityAndCell({ ...one.finding, severity: "error" }, { ...other.finding, severity: "error" });
}
