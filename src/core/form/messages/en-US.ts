import type { ProblemKind } from "./zh-CN";

/** The same problems in English. */
export const problemsInEnglish: Readonly<Record<ProblemKind, string>> = {
  missing: "This field is missing; write null where there is nothing to say",
  object: "This should be an object, but it is {value}",
  list: "This should be a list, but it is {value}",
  text: "This should be a text, but it is {value}",
  months: "The months must be a whole number from 1 to 12, or null",
  "empty-text": "A text may not be empty; write null where there is nothing to say",
  amount: 'An amount is written as plain digits in quotes, such as "3313.50", but this is {value}',
  date: "A date is written 2023-01-31, 2023-01 or 2023, but this is {value}",
  calendar: "The calendar has no such day: {value}",
  year: "The year (年度) should be a whole number from 2000 to 2099, but it is {value}",
  currency: "The currency unit can only be 万元 or 元, but it is {value}",
};
