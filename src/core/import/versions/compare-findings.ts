import type { CheckedFinding, CheckResult } from "../../checks/check";
import type { FieldPath } from "../../form/project";
import { fieldAfter, type SameRows } from "./same-rows";

/**
 * What became of a finding of the first version: `mended` the rule is content now; `remaining` it still finds it; `gone` its
 * row was taken out; `unjudged` the rule can no longer judge, so that nobody can say whether it was mended.
 */
export type Outcome = "mended" | "remaining" | "gone" | "unjudged";

/** A finding of the first version, and what became of it. */
export interface FollowedFinding<Finding extends CheckedFinding> {
  readonly outcome: Outcome;
  readonly before: Finding;
  /** The finding on the new version; null unless it remains. */
  readonly after: Finding | null;
  /** The finding's field as it is called on the new version; null where its row is gone. */
  readonly field: FieldPath | null;
}

/** What became of the findings of a form, and which of those of its new version are new. */
export interface ComparedFindings<Finding extends CheckedFinding> {
  readonly followed: readonly FollowedFinding<Finding>[];
  readonly appeared: readonly Finding[];
}

type Match<Finding> = (before: Finding, field: FieldPath | null, after: Finding) => boolean;

const sameRule: Match<CheckedFinding> = (before, field, after) =>
  before.rule === after.rule && field === after.field;

/** By what a finding is taken for one that was there before, the surest first. */
const ways: readonly Match<CheckedFinding>[] = [
  (before, field, after) =>
    sameRule(before, field, after) &&
    before.variant === after.variant &&
    JSON.stringify(before.values) === JSON.stringify(after.values),
  (before, field, after) => sameRule(before, field, after) && before.variant === after.variant,
  sameRule,
  // What is told once for many cells may have been mended at the first of them.
  (before, _, after) =>
    before.rule === after.rule && before.variant === after.variant && Boolean(before.more ?? after.more),
];

/** Follows each finding of a form to its new version. */
export function compareFindings<Finding extends CheckedFinding>(
  before: readonly Finding[],
  after: readonly Finding[],
  notJudged: CheckResult["notJudged"],
  rows: readonly SameRows[],
): ComparedFindings<Finding> {
  const fields = new Map(before.map((finding) => [finding, fieldAfter(finding.field, rows)]));
  const partners = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  for (const same of ways)
    for (const finding of before) {
      if (partners.has(finding)) continue;
      const field = fields.get(finding) ?? null;
      const found = after.find((own) => !taken.has(own) && same(finding, field, own));
      if (!found) continue;
      partners.set(finding, found);
      taken.add(found);
    }
  const isUnjudged = ({ rule }: Finding) =>
    notJudged.some((own) => own.rule === rule || own.rule === "form-read" || own.rule === "form-kind");
  const outcomeOf = (finding: Finding): Outcome => {
    if (partners.has(finding)) return "remaining";
    if (fields.get(finding) === null) return "gone";
    return isUnjudged(finding) ? "unjudged" : "mended";
  };
  return {
    followed: before.map((finding) => ({
      outcome: outcomeOf(finding),
      before: finding,
      after: partners.get(finding) ?? null,
      field: fields.get(finding) ?? null,
    })),
    appeared: after.filter((finding) => !taken.has(finding)),
  };
}
