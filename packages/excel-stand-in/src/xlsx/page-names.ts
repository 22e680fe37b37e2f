/** `Excel.PaperType` → the number of the paper in files (the common ones). */
export const paperNumbers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** Options of sheet protection → the attribute in files, which says what is locked. */
export const protectionAttributes: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

/** `Excel.PrintComments`, `Excel.PrintErrorType` → the attributes' values. */
export const printComments: Readonly<Record<string, string>> = {
  NoComments: "none",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};
export const printErrors: Readonly<Record<string, string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};
export const margins = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** The pages that a header or footer is for → the element's name without `Header` or `Footer`. */
export const headerPages: Readonly<Record<string, string>> = {
  defaultForAllPages: "odd",
  evenPages: "even",
  firstPage: "first",
};

export const keyOf = (
  table: Readonly<Record<string, string | number>>,
  value: string | number | undefined,
): string | undefined => Object.keys(table).find((key) => table[key] === value);
