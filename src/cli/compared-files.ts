import type { ComparedForms } from "../core/import/versions/compare-forms";
import type { FormPair } from "../core/import/versions/pair-forms";
import type { JudgedFinding } from "../core/rollup/judged-form";
import type { JudgedFile } from "./judged-files";

/** Two versions of a form, and what became of it. */
export interface ComparedPair extends FormPair<JudgedFile> {
  readonly compared: ComparedForms<JudgedFinding>;
}

/** All forms of two files or folders, compared. */
export interface ComparedFiles {
  readonly pairs: readonly ComparedPair[];
  readonly gone: readonly JudgedFile[];
  readonly added: readonly JudgedFile[];
}
