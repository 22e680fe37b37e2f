import { listPresets, type ListColumn } from "../form/list-columns";
import type { PresetId } from "../kinds/scoring/presets";
import { usualGrading, type Grading } from "./grading";
import type { Severity } from "./rule";

/** The limits that an office may set for itself. */
export interface Limits {
  /** What the weights (分值) of a form may add up to: 90 with 预算执行率 kept apart, or 100. */
  readonly weightSums: readonly number[];
  /** The fewest and most characters of an annual goal. */
  readonly goalLength: { readonly min: number; readonly max: number };
  /** A satisfaction target below this percentage is low. */
  readonly satisfactionFloor: number;
  /** The most characters of 项目名称. The budget system keeps 180 bytes for it: 60 Chinese characters. */
  readonly nameLength: number;
  /** The fewest 三级指标. A finance bureau's filling instruction asks for three (dybbs8.com/excel/974350). */
  readonly indicatorCount: number;
}

/** What may be decided about a rule: not to judge by it, or how severe its findings are. */
export type RuleChoice = "off" | Severity;

/** By what forms are judged. */
export interface Settings extends Limits {
  /** The rules that are off or have another severity than their own, by id. */
  readonly rules: Readonly<Record<string, RuleChoice>>;
  /** The rules by which self-evaluations are scored; null where nobody chose any: then a score may follow each that is known. */
  readonly scoring: PresetId | null;
  /** By what grades (优 良 中 差) are proposed. */
  readonly grading: Grading;
  /** The columns of the list for the budget system (一体化). */
  readonly listColumns: readonly ListColumn[];
}

export const defaultSettings: Settings = {
  weightSums: [90, 100],
  goalLength: { min: 15, max: 450 },
  satisfactionFloor: 80,
  nameLength: 60,
  indicatorCount: 3,
  rules: {},
  scoring: null,
  grading: usualGrading,
  listColumns: listPresets.projects,
};
