import { emptied, typed, typedAll } from "../helpers/edit";
import type { Mutations } from "./mutation";

export const goalsMutations: Mutations = {
  "goal-annual-missing": (clean) => emptied(clean, "goals.annual"),
  "goal-overall-missing": (clean) => typedAll(clean, { end: "2025-12-31", "goals.overall": "" }),
  "goal-overall-missing.one-year": (clean) => emptied(clean, "goals.overall"),
  "goals-identical": (clean) =>
    typedAll(clean, { end: "2025-12-31", "goals.overall": clean.project.goals.annual ?? "" }),
  "goals-identical.one-year": (clean) => typed(clean, "goals.overall", clean.project.goals.annual ?? ""),
  "goal-vague": (clean) =>
    typed(clean, "goals.annual", "及时、足额发放特保队员工资，协助办理各类案件，维护社会稳定。"),
  "goal-figure-not-in-indicators": (clean) =>
    typed(clean, "goals.annual", "2023年内及时、足额发放360名特保队员工资，维护社会稳定。"),
  "goal-length": (clean) => typed(clean, "goals.annual", "2023年发放工资。"),
  "goal-length.long": (clean) => typed(clean, "goals.overall", "维护社会稳定，改善治安环境。".repeat(40)),
  "goal-other-year": (clean) =>
    typed(clean, "goals.annual", "2022年内及时、足额发放特保队员工资，维护社会稳定。"),
};
