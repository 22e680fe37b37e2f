import type { Project } from "../form/project";

/** How many indicators have a name. */
export function namedIndicators({ indicators: { annual: indicators } }: Project): number {
  return indicators.filter(({ name }) => name !== null).length;
}
