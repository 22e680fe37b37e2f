import { currentSets, ltsc2021Sets, type ReportedSets } from "./requirement-sets";

/** How one of the Excels that add-ins run in behaves, where they differ. */
export interface Profile {
  readonly requirementSets: ReportedSets;
  /**
   * Members after whose use there is nothing left to undo. On Windows `getMergedAreas…` and the registering of selection
   * events are such (office-js issues 5918, 2505 and a comment in 2543; open).
   */
  readonly emptyingUndo: readonly string[];
  /** What an add-in writes can be undone: from ExcelApi 1.19 on; before, each write empties the history (office-js-docs-pr 5175). */
  readonly undoesWrites: boolean;
  /** Members that Excel refuses within `mergeUndoGroup`, with `UndoNotSupported` ("Excel add-ins undo capabilities"). */
  readonly refusedInGroup: readonly string[];
  /**
   * Copied formats bring the merges of the cells along, as pasting formats does in Excel, and a null object is no argument.
   * Neither is documented: whoever holds out against it is on the safe side.
   */
  readonly isStrict: boolean;
}

/** An Excel that loses nothing and refuses nothing, with all that npm's office.js knows. */
export const kindExcel: Profile = {
  requirementSets: currentSets,
  emptyingUndo: [],
  undoesWrites: true,
  refusedInGroup: [],
  isStrict: false,
};

/** What nothing undoes, wherever Excel runs ("Excel add-ins undo capabilities"). */
const neverUndone = [
  "Worksheet.delete",
  "Worksheet.copy",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "Workbook.insertWorksheetsFromBase64",
];

/** Excel 365 of today; npm's office.js (1.1.110) knows of ExcelApi 1.15 and no more, so that members beyond answer ApiNotFound. */
const newestSets: ReportedSets = { ...currentSets, ExcelApi: "1.20" };

/** The Excels by their names; each may be opened by `openExcel({ profile })`. */
export const profiles = {
  "ltsc-2021": {
    requirementSets: ltsc2021Sets,
    emptyingUndo: [],
    undoesWrites: false,
    refusedInGroup: neverUndone,
    isStrict: true,
  },
  "ltsc-2024": {
    requirementSets: { ...currentSets, ExcelApi: "1.17" },
    emptyingUndo: [],
    undoesWrites: false,
    refusedInGroup: neverUndone,
    isStrict: true,
  },
  "windows-365": {
    requirementSets: newestSets,
    emptyingUndo: [
      "Range.getMergedAreasOrNullObject",
      "Worksheet.SelectionChangedEvent",
      "WorksheetCollection.SelectionChangedEvent",
    ],
    undoesWrites: true,
    refusedInGroup: [...neverUndone, "Worksheet.name"],
    isStrict: true,
  },
  mac: {
    requirementSets: newestSets,
    emptyingUndo: [],
    undoesWrites: true,
    refusedInGroup: [...neverUndone, "Worksheet.name"],
    isStrict: true,
  },
  web: {
    requirementSets: newestSets,
    emptyingUndo: [],
    undoesWrites: true,
    refusedInGroup: neverUndone,
    isStrict: true,
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;
