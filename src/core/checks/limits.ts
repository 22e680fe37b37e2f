import type { Limits } from "./settings";

export type LimitName = keyof Limits;

/** The limits, in the order in which they are shown, with the rules that go by them. */
export const rulesOfLimit: Readonly<Record<LimitName, readonly string[]>> = {
  goalLength: ["goal-length"],
  satisfactionFloor: ["target-satisfaction-low"],
  weightSums: ["weights-sum"],
  nameLength: ["name-malformed"],
  indicatorCount: ["indicators-few", "weights-sum"],
};

export const limitNames = Object.keys(rulesOfLimit) as readonly LimitName[];
