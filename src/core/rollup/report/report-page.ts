import { kindName } from "../../kinds/kinds";
import type { PresetId } from "../../kinds/scoring/presets";
import type { Language } from "../../language/language";
import { placeName } from "../../recognise/place-name";
import { escapeMarkup } from "../escape-markup";
import { htmlPage } from "../html-page";
import { fileName } from "../form-link";
import { countOpen, type JudgedForm } from "../judged-form";
import type { DepartmentTextKey } from "../messages/zh-CN";
import { sayDepartment } from "../say-department";
import { countedKinds, hasOtherKinds } from "./counted-kinds";
import { entriesOf, type Entry } from "./entries";
import { pageStyle } from "./page-style";
import { stateText } from "./report-table";
import { yearOnPage } from "./year-on-page";

type Say = (key: DepartmentTextKey, values?: Readonly<Record<string, string>>) => string;

/** How the page is wanted. */
export interface PageChoice {
  /** A line for the head that says what made the page. */
  readonly generator?: string;
  /** The office's rules of scoring, by which 自评表 have their grades; the usual ones where it has none. */
  readonly scoring?: PresetId | null;
}

/** The report as a page of its own to read and print. What comes from forms is escaped. */
export function reportPage(
  forms: readonly JudgedForm[],
  language: Language,
  { generator = "", scoring = null }: PageChoice = {},
): string {
  const say: Say = (key, values) => sayDepartment(language, key, values);
  const title = say(hasOtherKinds(forms) ? "report-title-kinds" : "report-title");
  const body = `<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(say("report-counts", countsOf(forms, language)))}</p>
${yearOnPage(forms, language, scoring)}${forms.map((form) => section(form, language, say)).join("\n")}`;
  return htmlPage({ title, style: pageStyle, body, generator }, language);
}

function countsOf(forms: readonly JudgedForm[], language: Language): Readonly<Record<string, string>> {
  const counts = Object.entries(countOpen(forms)).map(
    ([severity, count]) => [severity, String(count)] as const,
  );
  const waived = forms.flatMap(({ findings }) => findings.filter((finding) => finding.waived !== null));
  return {
    ...Object.fromEntries(counts),
    forms: countedKinds(forms, language),
    waived: String(waived.length),
  };
}

function section(form: JudgedForm, language: Language, say: Say): string {
  const { kind, project, sheet } = form.form;
  const place = [fileName(form), sheet].filter((part) => part !== null).join(" › ");
  const words = [place, project.department ?? "", kind === "target" ? "" : kindName(kind)[language]];
  const entries = entriesOf(form, language);
  return `<section>
<h2>${escapeMarkup(project.name ?? say("unnamed"))}</h2>
<p class="place">${escapeMarkup(words.filter((part) => part !== "").join("　"))}</p>
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
