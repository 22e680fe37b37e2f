import type { CheckResult } from "./check";
import { severities, type Severity } from "./rule";

/** What reviewers grade a form as (财预〔2015〕88号): 优, 良, 中 (to be sent again), 差 (no money as it is). */
export const grades = ["excellent", "good", "fair", "poor"] as const;
export type Grade = (typeof grades)[number];

/** How a grade is proposed: points off a hundred for each finding, and the fewest points of each grade but the last. */
export interface Grading {
  readonly pointsOff: Readonly<Record<Severity, number>>;
  readonly floors: Readonly<Record<Exclude<Grade, "poor">, number>>;
}

/**
 * One error is never 优; hints take nothing off, since reviewers differ about them. The floors are those of the
 * self-evaluations of projects.
 */
export const usualGrading: Grading = {
  pointsOff: { error: 15, warning: 4, hint: 0 },
  floors: { excellent: 90, good: 80, fair: 60 },
};

/** A grade that was proposed, and the points that it stands on, 0 … 100. */
export interface ProposedGrade {
  readonly grade: Grade;
  readonly points: number;
}

interface Graded {
  readonly findings: readonly { readonly severity: Severity; readonly waived: string | null }[];
  readonly notJudged: CheckResult["notJudged"];
}

/**
 * Proposes a grade by what was found and nobody lets stand; one finding counts once, however many cells it has. Null for a
 * form that was not checked: nothing found says nothing then.
 */
export function proposeGrade({ findings, notJudged }: Graded, grading: Grading): ProposedGrade | null {
  if (notJudged.some(({ rule }) => rule === "form-read" || rule === "form-kind")) return null;
  const open = findings.filter(({ waived }) => waived === null);
  const off = severities.reduce(
    (sum, severity) =>
      sum + grading.pointsOff[severity] * open.filter((finding) => finding.severity === severity).length,
    0,
  );
  const points = Math.max(0, 100 - off);
  const { excellent, good, fair } = grading.floors;
  if (points >= excellent) return { grade: "excellent", points };
  if (points >= good) return { grade: "good", points };
  return { grade: points >= fair ? "fair" : "poor", points };
}
