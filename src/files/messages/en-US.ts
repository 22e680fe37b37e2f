import type { FileProblemKind } from "../file-problem";
import type { UnreadReason } from "../unread-pages";

/** Why a file cannot be read and what to do about it, each in one sentence; `{file}` is the file's name. */
export const problemsInEnglish: Readonly<Record<FileProblemKind, string>> = {
  "not-found": "“{file}” was not found; check its name and path.",
  "a-folder": "“{file}” is a folder; name the files in it.",
  "no-permission":
    "“{file}” may not be read by this user; check its permissions or copy it to a folder of your own.",
  "cannot-open": "“{file}” cannot be opened ({reason}); close the program that is using it and try again.",
  empty: "“{file}” is empty (0 bytes); get it again.",
  "file-too-large":
    "“{file}” has {size} MB, more than the limit of {limit} MB; remove pictures and whatever else is not a form.",
  "not-a-workbook":
    "“{file}” is no workbook, Word document, web page or text; if your office's encryption software holds it, decrypt it first, otherwise save it as .xlsx.",
  "other-format": "“{file}” is in the format {format}, which cannot be read yet; save it as .xlsx.",
  frames:
    "“{file}” is a page with frames whose tables stand in other files ({part}); import that file, or open this one in Excel and save it as .xlsx.",
  encrypted: "“{file}” has a password; open it in Excel, remove the password and save it.",
  truncated: "“{file}” is cut off, its end is missing; download or copy it again.",
  damaged: "“{file}” is damaged ({part}); let Excel repair it, or get it again.",
  "too-many-parts":
    "“{file}” holds {count} parts, more than the limit of {limit}; it does not look like an ordinary workbook and was not read.",
  "unpacks-too-large": "“{file}” unpacks to {size} MB, more than the limit of {limit} MB, and was not read.",
  "unpacks-too-far":
    "“{file}” unpacks to {ratio} times its size, more than the limit of {limit}; it does not look like an ordinary workbook and was not read.",
  "cell-too-long":
    "“{file}” holds {count} characters in {cell}, more than the limit of {limit} for one cell, and was not read.",
  "too-many-cells":
    "“{file}” repeats cells {count} times, more than the limit of {limit}; it does not look like an ordinary workbook and was not read.",
  "holds-too-many-cells":
    "“{file}” holds more than {limit} cells and was not read; copy the forms into a new workbook and try that.",
  "too-many-sheets":
    "“{file}” holds {count} sheets, more than the limit of {limit}, and was not read; divide the forms among several files.",
  "too-many-forms":
    "“{file}” holds {count} forms, more than the limit of {limit}, and was not read; divide them among several files.",
  "too-much-text":
    "“{file}” holds {count} characters of text, more than the limit of {limit}, and was not read; copy the forms into a new workbook and try again.",
  "pdf-password":
    "“{file}” opens only with a password. Open it and save a copy without one, or ask for the original form.",
  "pdf-damaged": "“{file}” is damaged and does not open. Download it again, or ask for the original form.",
  "pdf-page-damaged":
    "Page {page} of “{file}” is damaged, so the file was not read. Download it again, or ask for the original form.",
  "pdf-scanned": "“{file}” is a scan without text. Use a PDF file with text, or the original form.",
  "pdf-unreadable":
    "The fonts of “{file}” do not tell which characters they show, so it was not read. Use the original form, or export the PDF file again from Word or WPS.",
  "pdf-too-full":
    "“{file}” has so many lines on its pages that it looks like drawings, not forms; it was not read.",
  "too-many-pages":
    "“{file}” has {count} pages, more than the limit of {limit}, so it was not read. Export only the pages with the forms.",
  "too-many-drawing-steps":
    "The pages of “{file}” take more than {limit} steps to draw, so it was not read. Export only the pages with the forms.",
  "takes-too-long":
    "“{file}” was not read within {seconds} seconds, so reading was ended; copy the forms into a new workbook and try that.",
  "out-of-memory":
    "“{file}” needs too much memory, so reading was ended; copy the forms into a new workbook and try that.",
  "reader-not-started":
    "“{file}” was not read, since the part of this program that reads files could not be loaded; check the network, open the pane again and try once more.",
};

/** What was not read of a sheet, and why. */
export const omissionsInEnglish = {
  /** A sheet that is larger than what is read of one. */
  beyond:
    "“{file}”: {count} cells from {cell} on were not read, since {rows} rows and {columns} columns are read of each sheet; move the forms there to sheets of their own.",
  "error-value":
    "“{file}”: {count} cells from {cell} on show errors such as #REF! and were not read as content; correct their formulas, or fill in what belongs there.",
  "formula-without-result":
    "“{file}”: {count} cells from {cell} on are formulas whose results the file does not hold; they were not read and cannot be judged. Open it in Excel, save it and try again.",
} as const;

/** Pages that were not read, and why; the rest of the file was. */
export const unreadInEnglish: Readonly<Record<UnreadReason, string>> = {
  scanned:
    "Page {pages} of “{file}” has no text (it may be a scan or a picture) and was not read; the other pages were.",
  unreadable:
    "Page {pages} of “{file}” was not read, since its fonts do not tell which characters they show; the other pages were.",
  "too-full":
    "Page {pages} of “{file}” has so many lines that it looks like a drawing and was not read; the other pages were.",
};
