import type { CheckedFormOnSheet } from "../../../actions/checked-sheet";
import type { CheckedForm } from "../../../actions/checked-form";
import type { FileState } from "../../../actions/import-files";
import type { TakenOver, TakenSheet } from "../../../actions/import-forms";
import type { FoundSheet } from "../../../core/import/found-form";
import type { CurrencyUnit } from "../../../core/form/project";
import type { LayoutChoice } from "../../../core/layout/layouts";
import type { Difference } from "../../../core/import/differences";
import type { Kept } from "../../../core/import/other-year";

/** A file or pasted text, and how far it is. */
export interface ListedFile {
  readonly name: string;
  readonly state: FileState;
  readonly forms: number;
  /** Of a file with pages that is being read: which page, and of how many; 1-based. */
  readonly at?: { readonly page: number; readonly pages: number };
}

/** How a form is taken over; the ways that change the workbook, and none. */
export type WayName = "new-sheet" | "into-form" | "as-it-is" | "skip";

/** Why a form may be there twice. */
export type Doubled = "workbook" | "files" | null;

/** What the user has decided about a form that was found. */
export interface Decision {
  readonly way: WayName;
  /** Another form of the same project: in the workbook, or earlier among the files. */
  readonly doubled: Doubled;
  /** The form that it can be taken into; null where there is none. */
  readonly target: CheckedFormOnSheet | null;
  /** In what the target differs from it. */
  readonly differences: readonly Difference[];
  /** The numbers of the differences that are to be written. */
  readonly chosen: ReadonlySet<number>;
}

/** Which of the forms that were found, and what was decided about it. */
export interface NumberedDecision {
  readonly index: number;
  readonly decision: Decision;
}

/** How new sheets are to stand. */
export interface SheetOptions {
  readonly layout: LayoutChoice;
  /** Null keeps each form's own. */
  readonly currency: CurrencyUnit | null;
  /** Null keeps each form's own. */
  readonly year: number | null;
  /** What becomes of amounts and targets in another year. */
  readonly kept: Kept;
  readonly withRemains: boolean;
}

/** All that the view of the import shows. */
export interface DeskState {
  readonly phase: "start" | "reading" | "review" | "writing" | "done";
  readonly files: readonly ListedFile[];
  readonly forms: readonly CheckedForm[];
  /** The sheets on which there is no form. */
  readonly sheets: readonly FoundSheet[];
  /** The numbers of those that are to be copied as they are. */
  readonly chosenSheets: ReadonlySet<number>;
  /** What cannot be read or holds no form, each in one sentence. */
  readonly sentences: readonly string[];
  readonly decisions: readonly Decision[];
  readonly options: SheetOptions;
  /** Of the new sheets that are being written: how many are there. */
  readonly written: number;
  readonly taken: readonly TakenOver[];
  readonly copied: readonly TakenSheet[];
  /** The sheet of the report, once it has been written. */
  readonly report: string | null;
}

/** What nobody has given anything for yet. */
export const nothing = {
  phase: "start",
  files: [],
  forms: [],
  sheets: [],
  chosenSheets: new Set<number>(),
  sentences: [],
  decisions: [],
  written: 0,
  taken: [],
  copied: [],
  report: null,
} as const satisfies Partial<DeskState>;
