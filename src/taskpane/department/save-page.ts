import type { JudgedForm } from "../../core/rollup/judged-form";
import type { PresetId } from "../../core/kinds/scoring/presets";
import type { Language } from "../../core/language/language";
import { saveFile } from "../save-file";

/** Saves the report as a page of its own among the user's downloads: an add-in's pane cannot print. */
export async function savePage(
  forms: readonly JudgedForm[],
  language: Language,
  name: string,
  scoring: PresetId | null,
): Promise<void> {
  const { reportPage } = await import("../../core/rollup/report/report-page");
  saveFile(`${name}.html`, reportPage(forms, language, { scoring }), "text/html");
}
