import type { Project } from "../form/project";

/** A finance bureau's filling instruction asks for at least three 三级指标 (dybbs8.com/excel/974350). */
export const leastIndicators = 3;

/** How many indicators have a name. */
export function namedIndicators({ indicators }: Project): number {
  return indicators.filter(({ name }) => name !== null).length;
}
