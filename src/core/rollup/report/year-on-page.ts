import { presetOf, usualPreset, type PresetId } from "../../kinds/scoring/presets";
import type { Language } from "../../language/language";
import { escapeMarkup } from "../escape-markup";
import type { JudgedForm } from "../judged-form";
import type { TableCell, TableSheet } from "../tables/table-sheet";
import { sayYear } from "../year/say-year";
import { yearByDepartment } from "../year/year-departments";
import { yearDepartmentsTable } from "../year/year-departments-table";
import { yearLines } from "../year/year-lines";
import { yearParagraph } from "../year/year-paragraph";

/** The unit in which budgets are published. */
const unit = "万元";

/**
 * The year on the report's page, where there are later papers: the paragraph for budgets and final accounts, and for each
 * department money, rate, average score and how many have each grade. Nothing where there are 申报表 alone.
 */
export function yearOnPage(
  forms: readonly JudgedForm[],
  language: Language,
  scoring: PresetId | null,
): string {
  const lines = yearLines(forms);
  if (!lines.some(({ monitoring, selfEvaluation }) => monitoring ?? selfEvaluation)) return "";
  const preset = presetOf(scoring ?? usualPreset.id);
  const table = yearDepartmentsTable(yearByDepartment(lines, unit, preset), { unit, language, preset });
  return `<section class="year">
<h2>${escapeMarkup(sayYear(language, "departments-title"))}</h2>
<p lang="zh-CN">${escapeMarkup(yearParagraph(lines, preset))}</p>
${tableOf(table)}
</section>
`;
}

/** What a page has no room for; the workbook's tables have it. */
const leftOut = ["not-counted", "initial", "toDate"];

function tableOf(table: TableSheet): string {
  const isOn = (_: unknown, at: number) => !leftOut.includes(table.columns[at]?.key ?? "");
  const columns = table.columns.filter(isOn);
  const rows = table.rows.map((cells) => cells.filter(isOn));
  const line = (texts: readonly string[], tag: "th" | "td") =>
    `<tr>${texts.map((text) => `<${tag}>${escapeMarkup(text)}</${tag}>`).join("")}</tr>`;
  const words = (cells: readonly TableCell[]) =>
    line(
      cells.map(({ text }) => text),
      "td",
    );
  const totals = columns.map(({ total }) =>
    total === null || total.kind === "in-sight" ? "" : total.kind === "text" ? total.text : total.cell.text,
  );
  return `<table>
<thead>${line(
    columns.map(({ header }) => header),
    "th",
  )}</thead>
<tbody>
${rows.map(words).join("\n")}
${line(totals, "td")}
</tbody>
</table>`;
}
