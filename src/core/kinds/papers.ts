import type { FormKind } from "../form/form-kind";
import type { PaperKind } from "../form/paper";
import { monitoringWords } from "./monitoring/words";
import type { PaperWords } from "./paper-words";
import { selfEvaluationWords } from "./self-evaluation/words";

/** The kinds of later papers (自评表, 监控表), each with the words that tell where things stand on it. */
export const paperWords: Readonly<Record<PaperKind, PaperWords>> = {
  selfEvaluation: selfEvaluationWords,
  monitoring: monitoringWords,
};

/** The kinds of later papers. */
export const paperKinds = Object.keys(paperWords) as readonly PaperKind[];

/** Whether forms of a kind are read as later papers. */
export function isPaperKind(kind: FormKind | null): kind is PaperKind {
  return kind !== null && Object.hasOwn(paperWords, kind);
}
