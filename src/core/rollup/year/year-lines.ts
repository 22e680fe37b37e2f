import Big from "big.js";

import { wholeLight, type Light } from "../../checks/papers/lights";
import { computedFigures } from "../../checks/papers/computed";
import { isSameProject } from "../../form/identity";
import type { PaperKind } from "../../form/paper";
import type { Project } from "../../form/project";
import { figureOf } from "../../kinds/scoring/figures";
import { gradeOf } from "../../kinds/scoring/score";
import type { ScoringPreset } from "../../kinds/scoring/presets";
import type { FormReading } from "../../recognise/reading";

/** 总分 and 评价等级 of a 自评表. */
export interface Scored {
  readonly total: Big;
  /** By the office's rules; null where they have none for it. */
  readonly grade: string | null;
}

/** One project of one year with its papers: 申报 · 监控 · 自评; those that it lacks are null. */
export interface YearLine<Form extends { readonly form: FormReading }> {
  readonly project: Project;
  readonly target: Form | null;
  readonly monitoring: Form | null;
  readonly selfEvaluation: Form | null;
}

const slots = { target: "target", monitoring: "monitoring", selfEvaluation: "selfEvaluation" } as const;
type Slot = keyof typeof slots;

function slotOf({ kind }: FormReading): Slot | null {
  return kind in slots ? (kind as Slot) : null;
}

/**
 * The projects of the year, in the order of their first papers. A second paper of one kind is a line of its own: nobody can
 * tell which of both counts.
 */
export function yearLines<Form extends { readonly form: FormReading }>(
  forms: readonly Form[],
): readonly YearLine<Form>[] {
  const lines: YearLine<Form>[] = [];
  for (const one of forms) {
    const slot = slotOf(one.form);
    if (slot === null) continue;
    const { project } = one.form;
    const at = lines.findIndex((line) => line[slot] === null && isSameProject(line.project, project));
    const line = lines[at];
    if (line) lines[at] = { ...line, [slot]: one };
    else lines.push({ project, target: null, monitoring: null, selfEvaluation: null, [slot]: one });
  }
  return lines;
}

/** What the first paper that says it says of the department or the unit; null where none does. */
export function saidInLine(
  { target, monitoring, selfEvaluation }: YearLine<{ readonly form: FormReading }>,
  field: "department" | "unit",
): string | null {
  const papers = [target, monitoring, selfEvaluation].map((paper) => paper?.form.project[field] ?? null);
  return papers.find((said) => said !== null) ?? null;
}

/** The papers that the year of a project still lacks. */
export function missingPapers(
  line: YearLine<{ readonly form: FormReading }>,
): readonly (PaperKind | "target")[] {
  return (["target", "monitoring", "selfEvaluation"] as const).filter((slot) => line[slot] === null);
}

/** What a 自评表 scores: what it says itself, else what follows from it; null where nobody can tell. */
export function scoredOf({ paper }: FormReading, preset: ScoringPreset): Scored | null {
  if (!paper?.total) return null;
  const computed = computedFigures(paper, preset).find(({ field }) => field === "paper.total.score");
  const total = figureOf(paper.total.score) ?? (computed ? new Big(computed.text) : null);
  return total && { total, grade: gradeOf(total, preset) };
}

/** How a 监控表 stands as a whole. */
export function lightOf({ paper }: FormReading): Light | null {
  return paper && wholeLight(paper);
}
