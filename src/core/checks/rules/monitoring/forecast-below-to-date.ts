import { figureOf, written } from "../../../kinds/scoring/figures";
import { reachedOf } from "../../papers/measured";
import { found, onIndicators, paperRule } from "../../papers/paper-rule";

/**
 * What is expected of the whole year is less than what was spent or done by now. Shares in per cent may fall in the rest of a
 * year, and what is not to be exceeded may be counted otherwise: only what adds up is judged.
 */
export const forecastBelowToDate = paperRule({
  id: "forecast-below-to-date",
  severity: "error",
  basis: "arithmetic",
  kinds: ["monitoring"],
  check(paper) {
    const money = paper.funding.flatMap(({ executedToDate, executedForecast }, index) => {
      const [spent, forecast] = [figureOf(executedToDate), figureOf(executedForecast)];
      if (!spent || !forecast?.lt(spent)) return [];
      const values = { toDate: written(spent), forecast: written(forecast) };
      return [found(`paper.funding.${index}.executedForecast`, { variant: "money", values })];
    });
    const indicators = onIndicators(paper, "forecast", (indicator) => {
      const [soFar, whole] = [indicator.toDate, indicator.forecast].map((actual) =>
        reachedOf({ ...indicator, actual }),
      );
      if (!soFar || !whole || soFar.unit === null || soFar.unit === "%" || soFar.unit !== whole.unit)
        return null;
      if (!soFar.senses.every((sense) => sense === "atLeast") || whole.actual.gte(soFar.actual)) return null;
      return { values: { toDate: indicator.toDate.text ?? "", forecast: indicator.forecast.text ?? "" } };
    });
    return [...money, ...indicators];
  },
});
