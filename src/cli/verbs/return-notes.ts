import { defaultSettings } from "../../core/checks/settings";
import { grades } from "../../core/checks/grading";
import type { Language } from "../../core/language/language";
import { documentPage } from "../../core/rollup/document/document-page";
import { returnDocument } from "../../core/rollup/returns/return-document";
import { reviewByUnit, toReturn, type UnitReview } from "../../core/rollup/returns/return-notes";
import { returnTables } from "../../core/rollup/returns/return-tables";
import { generatorLine } from "../../files/made-as";
import { writeDocument } from "../../files/write-document";
import { writeTables } from "../../files/write-tables";
import { checkFiles } from "../check-files";
import { asSeenFrom, judgedFiles } from "../judged-files";
import type { ReturnNotesCommand } from "../office-commands";
import { readFormsAt } from "../read-forms";
import { readSettings } from "../read-settings";
import { say } from "../say";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";

const made = "return-notes";

/**
 * Writes what is to be sent back to the units: a document, a workbook or a page, as the file's name ends. Exit code 2 if a file
 * cannot be read or written; the forms of the others are in it all the same.
 */
export async function returnNotes(
  command: ReturnNotesCommand,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const { min, output: file } = command;
  const settings = await readSettings(command.rules, language);
  if (settings && "problems" in settings) return fail(terminal, ...settings.problems);
  const { forms, isComplete, kept } = await readFormsAt(command, terminal, language, { file, made });
  if (forms.length === 0) return fail(terminal, say(language, "nothing-imported", { file }));
  const judged = asSeenFrom(file, judgedFiles(checkFiles(forms, kept, settings, terminal, language), kept));
  const { grading } = settings ?? defaultSettings;
  const units = reviewByUnit(judged, { language, grading, min });
  if (!(await writeOutput(file, await bytesOf(units, file, language), terminal, language))) return 2;
  terminal.out(`${say(language, "notes-made", { file, ...countsOf(units) })}\n`);
  return isComplete ? 0 : 2;
}

async function bytesOf(units: readonly UnitReview[], file: string, language: Language): Promise<Uint8Array> {
  if (/\.xlsx$/i.test(file)) return writeTables(returnTables(units, { language, withFiles: true }), made);
  const document = returnDocument(units, language);
  if (/\.docx$/i.test(file)) return writeDocument(document, made);
  return new TextEncoder().encode(documentPage(document, language, generatorLine(made)));
}

function countsOf(units: readonly UnitReview[]): Readonly<Record<string, string>> {
  const forms = units.flatMap((unit) => unit.forms);
  const graded = [...grades, "none"].map((grade) => {
    const count = forms.filter(({ proposal }) => (proposal?.grade ?? "none") === grade).length;
    return [grade, String(count)] as const;
  });
  return {
    ...Object.fromEntries(graded),
    units: String(units.length),
    count: String(forms.length),
    returned: String(units.flatMap(toReturn).length),
  };
}
