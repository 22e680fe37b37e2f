import type { OverviewTextKey } from "./zh-CN";

/** The same texts in English. */
export const overviewInEnglish: Readonly<Record<OverviewTextKey, string>> = {
  summary: "Funding",
  "annual-sum": "Total annual funding",
  fiscal: "This year's appropriation",
  carried: "Carried over",
  other: "Other funds",
  unsplit: "Source not stated",
  "no-currency": "Left out, no currency unit stated: {count}.",
  "no-amount": "Left out, no annual amount: {count}.",
  "by-project": "By project",
  "other-projects": "{count} other projects",

  search: "Search project, sheet, unit or pinyin initials",
  "in-order": "In sheet order",
  "by-findings": "Most findings first",
  order: "Order",
  forms: "Forms",
  "found-count": "{found} of {count} forms",
  "all-count": "Forms: {count}",
  "nothing-found": "No form matches “{wanted}”.",
  unnamed: "(no project name)",
  "currency-missing": "unit unknown",
  "amount-missing": "no amount",
  complete: "{filled} of {asked} filled in",
  "to-fill-count": "To fill in {count}",
  "error-count": "Errors {count}",
  "warning-count": "Warnings {count}",
  "hint-count": "Hints {count}",
  clean: "Nothing found",
};
