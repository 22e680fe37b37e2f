import type { PaperKind } from "../../form/paper";
import { monitoringLayout } from "./monitoring";
import type { PaperLayout } from "./paper-layout";
import { selfEvaluationLayout } from "./self-evaluation";

/** The layout in which a new paper of each kind is made. */
export const paperLayouts: Readonly<Record<PaperKind, PaperLayout>> = {
  selfEvaluation: selfEvaluationLayout,
  monitoring: monitoringLayout,
};
