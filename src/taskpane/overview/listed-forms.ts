import type { CheckedFormOnSheet, CheckedSheet } from "../../actions/checked-sheet";
import { severities, type Severity } from "../../core/checks/rule";
import { pinyinInitials } from "../../core/form/pinyin-initials";
import { fold } from "../../core/form/text";
import { isAboutEmpty } from "../../core/checks/missing/about-empty";
import { formKey, isBeingFilled } from "../store/being-filled";
import { completenessOf, type Completeness } from "./completeness";

/** A form as the list shows it. */
export interface ListedForm {
  readonly key: string;
  readonly checked: CheckedFormOnSheet;
  readonly completeness: Completeness;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many things are yet to be filled in (待填), in a form that is being filled in. */
  readonly toFill: number;
  /** What the search looks in: name, sheet and units, and their pinyin initials. */
  readonly searched: string;
}

export const orders = ["in-order", "by-findings"] as const;
export type Order = (typeof orders)[number];

/** The forms of a workbook, in its order, with what the list needs of each worked out once. */
export function listForms(sheets: readonly CheckedSheet[], judged: readonly string[]): readonly ListedForm[] {
  return sheets.flatMap(({ forms }) => forms.map((form) => listedForm(form, judged)));
}

const known = {
  filling: new WeakMap<CheckedFormOnSheet, ListedForm>(),
  judged: new WeakMap<CheckedFormOnSheet, ListedForm>(),
};

function listedForm(checked: CheckedFormOnSheet, judged: readonly string[]): ListedForm {
  const isFilling = isBeingFilled(checked, judged);
  const listed = known[isFilling ? "filling" : "judged"];
  const before = listed.get(checked);
  if (before) return before;
  const { sheet, form, findings } = checked;
  const { name, unit, department } = form.project;
  const words = [name, sheet.name, unit, department].filter((text) => text !== null).map(fold);
  const counts = { error: 0, warning: 0, hint: 0 };
  const toFill = isFilling ? findings.filter((finding) => isAboutEmpty(form, finding)) : [];
  for (const finding of findings) if (!toFill.includes(finding)) counts[finding.severity]++;
  const own = {
    key: formKey(checked),
    checked,
    completeness: completenessOf(form),
    counts,
    toFill: toFill.length,
    searched: [...words, ...words.map(pinyinInitials)].join("\n").toLowerCase(),
  };
  listed.set(checked, own);
  return own;
}

/** The forms that hold every word of the search, in the order that the user wants. */
export function findListed(
  forms: readonly ListedForm[],
  wanted: string,
  order: Order,
): readonly ListedForm[] {
  const words = wanted
    .split(/\s+/)
    .map((word) => fold(word).toLowerCase())
    .filter((word) => word !== "");
  const found = forms.filter(({ searched }) => words.every((word) => searched.includes(word)));
  return order === "in-order" ? found : found.toSorted(byFindings);
}

/** Forms with more errors first, then with more warnings, then with more hints; equal ones stay in order. */
function byFindings(a: ListedForm, b: ListedForm): number {
  for (const severity of severities) {
    const difference = b.counts[severity] - a.counts[severity];
    if (difference !== 0) return difference;
  }
  return 0;
}
