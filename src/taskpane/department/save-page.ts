import type { JudgedForm } from "../../department/judged-form";
import type { Language } from "../../language/language";

/** How long the browser may take to fetch what it saves, in milliseconds. */
const fetching = 60_000;

/** Saves the report as a page of its own among the user's downloads: an add-in's pane cannot print. */
export async function savePage(
  forms: readonly JudgedForm[],
  language: Language,
  name: string,
): Promise<void> {
  const { reportPage } = await import("../../department/report/report-page");
  const address = URL.createObjectURL(new Blob([reportPage(forms, language)], { type: "text/html" }));
  Object.assign(document.createElement("a"), { href: address, download: `${name}.html` }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, fetching);
}
