/** The requirement sets that an Excel reports: each set's highest version. */
export type ReportedSets = Readonly<Record<string, string>>;

/** The sets of the newest Excel that this office.js knows (npm 1.1.110: ExcelApi 1.15). */
export const currentSets: ReportedSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
  Selection: "1.1",
  MatrixCoercion: "1.1",
  TextCoercion: "1.1",
  AddinCommands: "1.3",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
};

/** Excel LTSC 2021, the oldest Excel that the add-in serves (Microsoft's table of requirement sets: ExcelApi 1.14). */
export const ltsc2021Sets: ReportedSets = {
  ...currentSets,
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  KeyboardShortcuts: "",
};
