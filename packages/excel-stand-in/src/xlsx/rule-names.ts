/** Operators of cell-value conditions and of validations: the API's name → the file's. */
export const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Validations say `GreaterThanOrEqualTo`, conditional formats `GreaterThanOrEqual`. */
export const validationOperator = (name: string): string => name.replace(/OrEqual$/, "OrEqualTo");

/** Conditions on texts: the API's name → the rule's type in files, and its formula for the cell `{cell}` and the text `{text}`. */
export const textConditions: Readonly<
  Record<string, { readonly type: string; readonly operator: string; readonly formula: string }>
> = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: "NOT(ISERROR(SEARCH({text},{cell})))",
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: "ISERROR(SEARCH({text},{cell}))",
  },
  BeginsWith: { type: "beginsWith", operator: "beginsWith", formula: "LEFT({cell},LEN({text}))={text}" },
  EndsWith: { type: "endsWith", operator: "endsWith", formula: "RIGHT({cell},LEN({text}))={text}" },
};

/** Kinds of validation: the API's key → the type in files. */
export const validationKinds: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
export const alertStyles: Readonly<Record<string, string>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};
