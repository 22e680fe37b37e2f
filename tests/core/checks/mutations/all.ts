import { basicsMutations } from "./basics";
import { crossFormMutations } from "./cross-form";
import { datesMutations } from "./dates";
import { fundingMutations } from "./funding";
import { goalsMutations } from "./goals";
import { indicatorMutations } from "./indicators";
import { levelMutations } from "./levels";
import type { Mutations } from "./mutation";
import { paperMutations } from "./papers";
import { targetMutations } from "./targets";

/** One mutation of the clean form for every sentence that a rule can say. */
export const mutations: Mutations = {
  ...basicsMutations,
  ...datesMutations,
  ...fundingMutations,
  ...goalsMutations,
  ...indicatorMutations,
  ...levelMutations,
  ...paperMutations,
  ...targetMutations,
  ...crossFormMutations,
};
