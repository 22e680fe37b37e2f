import { cellName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import { fill, type Language } from "../core/language/language";
import type { FileProblem } from "./file-problem";
import { limits } from "./limits";
import { omissionsInEnglish, problemsInEnglish, unreadInEnglish } from "./messages/en-US";
import { omissionsInChinese, problemsInChinese, unreadInChinese } from "./messages/zh-CN";
import type { FileOmission } from "./read-file";

const problems = { "zh-CN": problemsInChinese, "en-US": problemsInEnglish };
const unread = { "zh-CN": unreadInChinese, "en-US": unreadInEnglish };
const omissions = { "zh-CN": omissionsInChinese, "en-US": omissionsInEnglish };

/** Says in one sentence which file cannot be read, why, and what to do. */
export function describeProblem(file: string, { kind, values }: FileProblem, language: Language): string {
  return fill(problems[language][kind], { ...values, file });
}

/** Says in one sentence what was not read of a file's sheet, or which of its pages. */
export function describeOmission(file: string, omission: FileOmission, language: Language): string {
  if ("pages" in omission) {
    const pages = omission.pages.join(language === "zh-CN" ? "、" : ", ");
    return fill(unread[language][omission.why], { file, pages });
  }
  return fill(omissions[language][omission.reason ?? "beyond"], {
    file,
    cell: sheetCell(omission.sheet, omission.first),
    count: String(omission.count),
    rows: String(limits.sheetRows),
    columns: String(limits.sheetColumns),
  });
}

/** A cell with its sheet, as formulas write it: `Sheet1!B3`; without a sheet's name `B3`. */
export function sheetCell(sheet: string | null, cell: CellAddress): string {
  return sheet === null ? cellName(cell) : `${sheet}!${cellName(cell)}`;
}
