import { basicsMutations } from "./basics";
import { datesMutations } from "./dates";
import { fundingMutations } from "./funding";
import { goalsMutations } from "./goals";
import type { Mutations } from "./mutation";

/** One mutation of the clean form for every sentence that a rule can say. */
export const mutations: Mutations = {
  ...basicsMutations,
  ...datesMutations,
  ...fundingMutations,
  ...goalsMutations,
};
