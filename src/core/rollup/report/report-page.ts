import type { Language } from "../../language/language";
import { placeName } from "../../recognise/place-name";
import { escapeMarkup } from "../escape-markup";
import { fileName } from "../form-link";
import { countOpen, type JudgedForm } from "../judged-form";
import type { DepartmentTextKey } from "../messages/zh-CN";
import { sayDepartment } from "../say-department";
import { entriesOf, type Entry } from "./entries";
import { pageStyle } from "./page-style";
import { stateText } from "./report-table";

type Say = (key: DepartmentTextKey, values?: Readonly<Record<string, string>>) => string;

/**
 * The report as a page of its own to read and print: HTML with its style in it, without scripts and without anything from
 * elsewhere. What comes from forms is escaped, and the page's policy would run none of it.
 * @param generator a line for the head that says what made the page
 */
export function reportPage(forms: readonly JudgedForm[], language: Language, generator = ""): string {
  const say: Say = (key, values) => sayDepartment(language, key, values);
  const title = escapeMarkup(say("report-title"));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">${generator}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escapeMarkup(say("report-counts", countsOf(forms)))}</p>
${forms.map((form) => section(form, language, say)).join("\n")}
</body>
</html>
`;
}

function countsOf(forms: readonly JudgedForm[]): Readonly<Record<string, string>> {
  const counts = Object.entries(countOpen(forms)).map(
    ([severity, count]) => [severity, String(count)] as const,
  );
  const waived = forms.flatMap(({ findings }) => findings.filter((finding) => finding.waived !== null));
  return { ...Object.fromEntries(counts), forms: String(forms.length), waived: String(waived.length) };
}

function section(form: JudgedForm, language: Language, say: Say): string {
  const { project, sheet } = form.form;
  const place = [fileName(form), sheet].filter((part) => part !== null).join(" › ");
  const entries = entriesOf(form, language);
  return `<section>
<h2>${escapeMarkup(project.name ?? say("unnamed"))}</h2>
<p class="place">${escapeMarkup([place, project.department ?? ""].filter((part) => part !== "").join("　"))}</p>
${entries.length === 0 ? `<p class="clean">${escapeMarkup(say("nothing-found"))}</p>` : tableOf(entries, language, say)}
</section>`;
}

const headers = ["severity", "cell", "problem", "expected", "basis", "state"] as const;

function tableOf(entries: readonly Entry[], language: Language, say: Say): string {
  const head = headers.map((key) => `<th class="${key}">${escapeMarkup(say(key))}</th>`).join("");
  return `<table>
<thead><tr>${head}</tr></thead>
<tbody>
${entries.map((entry) => rowOf(entry, language, say)).join("\n")}
</tbody>
</table>`;
}

function rowOf(entry: Entry, language: Language, say: Say): string {
  const { form, severity, cell, problem, expected, basis, state } = entry;
  const texts = [
    say(severity),
    cell ? placeName(form.form, cell, language) : "",
    problem,
    expected,
    basis,
    stateText(entry, language),
  ];
  const kind = state === "open" ? severity : state;
  const cells = texts.map((text) => `<td>${escapeMarkup(text).replaceAll("\n", "<br>")}</td>`).join("");
  return `<tr class="${kind}">${cells}</tr>`;
}
