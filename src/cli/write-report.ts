import type { JudgedForm } from "../core/rollup/judged-form";
import { reportPage } from "../core/rollup/report/report-page";
import { reportTable } from "../core/rollup/report/report-table";
import { generatorLine } from "../files/made-as";
import { writeTables } from "../files/write-tables";
import type { PresetId } from "../core/kinds/scoring/presets";
import type { Language } from "../core/language/language";
import { asSeenFrom, type JudgedFile } from "./judged-files";
import { say } from "./say";
import { writeOutput } from "./tell";
import type { Terminal } from "./terminal";

/**
 * Writes the report on all forms: a page where the file's name ends so, else a workbook.
 * @returns whether it was written; what went wrong, or where the report is, has been told
 */
export async function writeReport(
  forms: readonly JudgedFile[],
  output: string,
  terminal: Terminal,
  language: Language,
  scoring: PresetId | null = null,
): Promise<boolean> {
  const judged = asSeenFrom(output, forms);
  const bytes = /\.html?$/i.test(output)
    ? pageOf(judged, language, scoring)
    : await workbookOf(judged, language);
  const isWritten = await writeOutput(output, bytes, terminal, language);
  // What is printed may be for a program.
  if (isWritten) terminal.err(`${say(language, "reported", { file: output })}\n`);
  return isWritten;
}

function pageOf(forms: readonly JudgedForm[], language: Language, scoring: PresetId | null): Uint8Array {
  return new TextEncoder().encode(
    reportPage(forms, language, { generator: generatorLine("report"), scoring }),
  );
}

function workbookOf(forms: readonly JudgedForm[], language: Language): Promise<Uint8Array> {
  return writeTables([reportTable(forms, { language, withFiles: true })], "report");
}
