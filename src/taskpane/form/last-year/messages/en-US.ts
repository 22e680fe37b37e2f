import type { LastYearTextKey } from "./zh-CN";

export const lastYearInEnglish: Readonly<Record<LastYearTextKey, string>> = {
  "last-year": "Last year",
  "earlier-year": "{year}",
  said: "{when}: {text}",
  change: "{amount} {unit}",
  "change-percent": "{amount} {unit}, {percent}%",
  reached: "{when}: target {target}, reached {actual}",
  "reached-alone": "{when}: reached {actual}",
  spent: "{when}: budget {budget} {unit}, spent {executed} {unit}, {rate}%",
  take: "Use",
  "take-of": "Use {field} of {when}: {text}",
};
