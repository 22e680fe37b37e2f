import type { Paper } from "../../form/paper";
import { fold } from "../../form/text";
import { kindsOfForm } from "../../kinds/kinds";
import { isPaperKind, paperWords } from "../../kinds/papers";
import { claimLabel, type FormDraft } from "../draft";
import { titlesOf } from "../kind-of-region";
import { cellKey, type Line } from "../lines";
import { readPaperGoals } from "./read-goals";
import { readMonths } from "./read-months";
import { readMoney } from "./read-money";
import { readRemarks } from "./read-remarks";
import { readPaperRows } from "./read-rows";
import { readTotal } from "./read-total";

const yearAtEnd = /[（(]\s*\d{4}\s*年?\s*度?\s*[)）]\s*$/;

function titleOf(draft: FormDraft): string | null {
  const pattern = kindsOfForm.find((own) => own.kind === draft.kind)?.title;
  const title = titlesOf(draft.region.lines).find((text) => pattern?.test(fold(text)));
  if (title === undefined) return null;
  const cell = draft.region.lines.flatMap(({ cells }) => cells).find(({ text }) => text === title);
  if (cell && !draft.fields.has(cellKey(cell))) claimLabel(draft, cell);
  return title.trim().replace(yearAtEnd, "").trim();
}

/**
 * Reads what a 自评表 or a 监控表 says beside its head; null for other kinds. The general reader has found the tables and
 * read the head before; the cells that the paper takes are no leftovers any more.
 * @param used the lines of the indicator tables
 */
export function readPaper(draft: FormDraft, used: ReadonlySet<Line>): Paper | null {
  const { kind, region } = draft;
  if (!isPaperKind(kind)) return null;
  const words = paperWords[kind];
  const outside = region.lines.filter((line) => !used.has(line));
  const money = readMoney(draft, outside, words);
  const others = outside.filter((line) => !money.lines.has(line));
  const rows = readPaperRows(draft);
  const totals = readTotal(
    draft,
    region.lines.filter((line) => !money.lines.has(line)),
  );
  const remarks = readRemarks(draft, others);
  return {
    kind,
    title: titleOf(draft),
    months: kind === "monitoring" ? readMonths(region.lines) : null,
    funding: money.funding,
    executionPoints: money.executionPoints,
    goals: readPaperGoals(draft, others, words),
    ...rows,
    ...remarks,
    total: words.total ? totals.total : null,
    grade: remarks.grade.cell ? remarks.grade : totals.grade,
  };
}
