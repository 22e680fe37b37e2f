import type { LimitName } from "../../../core/checks/limits";
import type { Limits } from "../../../core/checks/settings";
import type { RulesTextKey } from "./messages/zh-CN";

/** An input for a limit, or for one of its two ends. */
export interface LimitField {
  readonly label: RulesTextKey;
  readonly limit: LimitName;
  /** The numbers that stand in the input. */
  readonly numbers: (limits: Limits) => readonly number[];
  /** The limits with these numbers typed in. */
  readonly change: (limits: Limits, numbers: readonly number[]) => Partial<Limits>;
  /** What to say where the numbers cannot be a limit. */
  readonly wrong: RulesTextKey;
}

/** The inputs, in their order. */
export const limitFields: readonly LimitField[] = [
  {
    label: "goal-min",
    limit: "goalLength",
    numbers: ({ goalLength }) => [goalLength.min],
    change: ({ goalLength }, [min = Number.NaN]) => ({ goalLength: { ...goalLength, min } }),
    wrong: "not-a-count",
  },
  {
    label: "goal-max",
    limit: "goalLength",
    numbers: ({ goalLength }) => [goalLength.max],
    change: ({ goalLength }, [max = Number.NaN]) => ({ goalLength: { ...goalLength, max } }),
    wrong: "not-a-count",
  },
  {
    label: "satisfaction-floor",
    limit: "satisfactionFloor",
    numbers: ({ satisfactionFloor }) => [satisfactionFloor],
    change: (_, [satisfactionFloor = Number.NaN]) => ({ satisfactionFloor }),
    wrong: "not-a-percentage",
  },
  {
    label: "weight-sums",
    limit: "weightSums",
    numbers: ({ weightSums }) => weightSums,
    change: (_, weightSums) => ({ weightSums }),
    wrong: "not-sums",
  },
  {
    label: "name-length",
    limit: "nameLength",
    numbers: ({ nameLength }) => [nameLength],
    change: (_, [nameLength = Number.NaN]) => ({ nameLength }),
    wrong: "not-a-count",
  },
  {
    label: "indicator-count",
    limit: "indicatorCount",
    numbers: ({ indicatorCount }) => [indicatorCount],
    change: (_, [indicatorCount = Number.NaN]) => ({ indicatorCount }),
    wrong: "not-a-count",
  },
];
