import type { Indicator } from "../form/project";
import { readAmount } from "../form/read-amount";
import type { Cell } from "../grid/grid";
import { claimField, claimLabel, startDraft, type FormDraft } from "./draft";
import { amountFieldOf, type AmountLabel } from "./labels/amount-labels";
import { readLabels } from "./labels/read-label";
import type { Line, MergeIndex } from "./lines";
import { yearInTitle } from "./title";

/** Some offices write all indicators of a project into one cell: `【产出指标-数量指标】 指标1:机柜数量(≥77台) 【…】 …`. */
const section = /【([^】]{2,30})】([^【]*)/g;
const levelSection = /^([^-－—/]+指标)[-－—/]([^-－—/]+指标)$/;
const itemNumber = /指标\d+[:：]/;
const nameAndTarget = /^(.*?)[（(]([^（()）]*)[)）]$/s;
const projectHeader = /项目名称|支出项目|^项目$/;

interface Section {
  readonly title: string;
  readonly text: string;
}

function sectionsOf({ text }: Cell): Section[] {
  return [...text.matchAll(section)].map(([, title = "", body = ""]) => ({
    title: title.trim(),
    text: body.trim(),
  }));
}

function isBracketed(cell: Cell): boolean {
  return cell.text.includes("指标】") && sectionsOf(cell).some(({ title }) => levelSection.test(title));
}

function indicatorsOf({ title, text }: Section): Indicator[] {
  const [, level1 = null, level2 = null] = levelSection.exec(title) ?? [];
  if (level1 === null) return [];
  const items = text.split(itemNumber).map((item) => item.trim());
  return items
    .filter((item) => item !== "")
    .map((item) => {
      const [, name = item, target = null] = nameAndTarget.exec(item) ?? [];
      return { level1, level2, name: name.trim(), target, weight: null, note: null };
    });
}

function readCell(draft: FormDraft, cell: Cell): void {
  for (const part of sectionsOf(cell)) {
    const [label] = readLabels(part.title);
    if (label?.meaning.kind === "goal" && part.text !== "") {
      draft.project.goals[label.meaning.goal] = part.text;
      claimField(draft, `goals.${label.meaning.goal}`, cell);
    }
    for (const indicator of indicatorsOf(part)) {
      const path: `indicators.annual.${number}` = `indicators.annual.${draft.project.indicators.annual.length}`;
      const parts = ["level1", "level2", "name", "target"] as const;
      for (const field of parts) if (indicator[field] !== null) claimField(draft, `${path}.${field}`, cell);
      draft.project.indicators.annual.push(indicator);
    }
  }
}

function readAmountUnder(draft: FormDraft, cell: Cell, { part, side }: AmountLabel): void {
  const amount = readAmount(cell.text)?.amount;
  if (!amount) return;
  const field = side === "last" ? null : amountFieldOf(part, side === "either" ? "total" : side);
  if (!field) return;
  draft.project.funding[field] = amount;
  claimField(draft, `funding.${field}`, cell);
}

/** The project's name and amounts stand in the columns that the header above names. */
function readColumns(draft: FormDraft, header: Line, line: Line): void {
  header.cells.forEach((head, at) => {
    const cell = line.cells.find(({ column }) => column === head.column);
    const meaning = header.labels[at]?.[0]?.meaning;
    const isName = projectHeader.test(head.text);
    if (meaning || isName) claimLabel(draft, head);
    if (cell && meaning?.kind === "amount") readAmountUnder(draft, cell, meaning);
    if (!cell || !isName || draft.project.name !== null) return;
    draft.project.name = cell.text.trim();
    claimField(draft, "name", cell);
  });
}

function readYear(draft: FormDraft, above: readonly Line[]): void {
  for (const { cells } of above)
    for (const cell of cells) {
      const year = cell.text.includes("绩效目标") ? yearInTitle(cell.text) : null;
      if (year === null || draft.project.year !== null) continue;
      draft.project.year = year;
      claimField(draft, "year", cell);
    }
}

/**
 * Reads the projects whose indicators stand in one cell, one project to a row. The lines between them (sums by office)
 * are left over with the first.
 */
export function recogniseBracketed(lines: readonly Line[], merges: MergeIndex): FormDraft[] {
  const rows = lines.filter(({ cells }) => cells.some(isBracketed));
  return rows.map((line, at) => {
    const above = lines.slice(0, lines.indexOf(line));
    const header = above.findLast((one) => one.cells.some(({ text }) => projectHeader.test(text)));
    const region = at === 0 ? lines.filter((one) => one === line || !rows.includes(one)) : [line];
    const draft = startDraft({ lines: region, merges });
    for (const cell of line.cells.filter(isBracketed)) readCell(draft, cell);
    if (header) readColumns(draft, header, line);
    readYear(draft, above);
    return draft;
  });
}
