import type { Values } from "../core/language/language";

/** Why a file cannot be read; each kind has a sentence in the message catalogue. */
export type FileProblemKind =
  | "not-found"
  | "a-folder"
  | "no-permission"
  | "cannot-open"
  | "empty"
  | "file-too-large"
  | "not-a-workbook"
  | "other-format"
  | "encrypted"
  | "frames"
  | "truncated"
  | "damaged"
  | "too-many-parts"
  | "unpacks-too-large"
  | "unpacks-too-far"
  | "cell-too-long"
  | "too-many-cells"
  | "holds-too-many-cells"
  | "too-much-text"
  | "pdf-password"
  | "pdf-damaged"
  | "pdf-page-damaged"
  | "pdf-scanned"
  | "pdf-unreadable"
  | "pdf-too-full"
  | "too-many-pages"
  | "too-many-drawing-steps"
  | "too-many-sheets"
  | "too-many-forms"
  | "takes-too-long"
  | "out-of-memory"
  | "reader-not-started";

/** Thrown where a file cannot be read as a whole; nothing of it is used then. */
export class FileProblem extends Error {
  /** @param values fills the placeholders of the kind's sentence, all but `{file}` */
  constructor(
    readonly kind: FileProblemKind,
    readonly values: Values = {},
  ) {
    super(kind);
    this.name = "FileProblem";
  }
}
