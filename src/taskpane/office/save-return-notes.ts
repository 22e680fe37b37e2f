import type { Grading } from "../../core/checks/grading";
import type { Language } from "../../core/language/language";
import type { JudgedForm } from "../../core/rollup/judged-form";
import { saveFile } from "../save-file";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Saves what is sent back as a document for Word among the user's downloads. */
export async function saveReturnNotes(
  forms: readonly JudgedForm[],
  language: Language,
  grading: Grading,
  name: string,
): Promise<void> {
  const [{ reviewByUnit }, { returnDocument }, { writeDocument }] = await Promise.all([
    import("../../core/rollup/returns/return-notes"),
    import("../../core/rollup/returns/return-document"),
    import("../../files/write-document"),
  ]);
  const units = reviewByUnit(forms, { language, grading, min: "hint" });
  saveFile(`${name}.docx`, writeDocument(returnDocument(units, language), "return-notes"), wordType);
}
