import { unsaid, type Paper, type Said } from "../../form/paper";
import { readAmount } from "../../form/read-amount";
import { fold } from "../../form/text";
import { gradeWords } from "../../kinds/paper-words";
import type { Cell } from "../../grid/grid";
import { addressOf, claimLabel, type FormDraft } from "../draft";
import { cellKey, type Line } from "../lines";
import type { TableColumn } from "../indicators/columns";
import { atColon, isTotal, remarkNamed } from "./paper-labels";
import { claimSaid } from "./claim-said";

type Part = "weight" | "score" | "grade";
type Found = Partial<Record<Part, Said | undefined>>;

/** A line of totals: its row, and what it says. */
interface TotalLine {
  readonly row: number;
  readonly found: Found;
}

const labels: readonly { readonly part: Part; readonly words: RegExp }[] = [
  { part: "grade", words: /等级|等次|评级/ },
  { part: "weight", words: /分值|满分|权重/ },
  { part: "score", words: /得分|自评分/ },
];

function labelled({ text }: Cell): Part | null {
  return labels.find(({ words }) => words.test(fold(text)))?.part ?? null;
}

function isScore(text: string): boolean {
  return readAmount(text.replace(/分$/, "")) !== null;
}

/** The columns of the last table that has one for scores. */
function scoredColumns({ tableRows }: FormDraft): readonly TableColumn[] {
  const scored = tableRows.findLast(({ block: { all } }) => all.some(({ part }) => part === "score"));
  return scored?.block.all ?? [];
}

/** Which part's column a cell stands in. */
function columnPart(draft: FormDraft, { column }: Cell): Part | null {
  const found = scoredColumns(draft).find(({ start, end }) => column >= start && column < end)?.part;
  return found === "weight" || found === "score" ? found : null;
}

/** Where a total that the line leaves empty should stand: in the column of what it adds up. */
function homeOf(draft: FormDraft, part: Part, row: number): Said {
  const column = scoredColumns(draft).find((own) => own.part === part)?.start;
  return column === undefined ? unsaid : { text: null, cell: { row, column } };
}

function hasWeights({ tableRows }: FormDraft): boolean {
  return tableRows.some(({ block }) => block.all.some(({ part }) => part === "weight"));
}

/** What each figure is that no word and no column tells: points come before scores. */
function inOrder(draft: FormDraft, figures: readonly Cell[], found: Found): Part[] {
  const open = (["weight", "score"] as const).filter((part) => found[part] === undefined);
  if (figures.length === open.length) return open;
  return figures.length === 1 && !hasWeights(draft) ? ["score"] : [];
}

/** What a cell behind the label says: a grade by itself, a figure by the label before it or by its column. */
function partOf(draft: FormDraft, cell: Cell, named: Part | null): Part | null {
  if (gradeWords.test(fold(cell.text))) return "grade";
  return isScore(cell.text) ? (named ?? columnPart(draft, cell)) : null;
}

/** The cells up to those of another remark: 总分 may share its row with 存在问题. */
function ownCells({ kind }: FormDraft, cells: readonly Cell[]): readonly Cell[] {
  const end = cells.findIndex((cell) => labelled(cell) === null && remarkNamed(kind, cell.text) !== null);
  return end < 0 ? cells : cells.slice(0, end);
}

/** Whether points and score both stand below what they add up, whatever the line's label says: 自评得分合计 | 100 | 98. */
function standsInColumns(draft: FormDraft, cells: readonly Cell[]): boolean {
  const parts = cells.filter(({ text }) => isScore(text)).map((cell) => columnPart(draft, cell));
  return parts.length === 2 && parts.includes("weight") && parts.includes("score");
}

function readLine(draft: FormDraft, [first, ...rest]: readonly Cell[]): Found {
  const found: Found = {};
  const figures: Cell[] = [];
  let named = first && !standsInColumns(draft, rest) ? labelled(first) : null;
  for (const cell of ownCells(draft, rest)) {
    const part = partOf(draft, cell, named);
    if (part) found[part] ??= claimSaid(draft, cell, null);
    else if (isScore(cell.text)) figures.push(cell);
    else if (labelled(cell)) claimLabel(draft, cell);
    named = part ? null : labelled(cell);
  }
  inOrder(draft, figures, found).forEach((part, at) => {
    found[part] = claimSaid(draft, figures[at], null);
  });
  return found;
}

/** `自评得分:98` in one cell. */
function inline(draft: FormDraft, cell: Cell): Said | null {
  const text = atColon(cell.text)?.value;
  if (text === undefined || !isScore(text)) return null;
  draft.fields.add(cellKey(cell));
  return { text, cell: addressOf(cell) };
}

/** What a line that begins with a total's label says; null for other lines. A heading may stand left of the label. */
function totalIn(draft: FormDraft, { row, cells }: Line): TotalLine | null {
  const at = cells.findIndex(({ text }) => isTotal(draft.kind, text));
  const label = cells[at];
  if (!label || at > 1) return null;
  const score = inline(draft, label);
  if (score) return { row, found: { score } };
  claimLabel(draft, label);
  return { row, found: readLine(draft, cells.slice(at)) };
}

/** Reads the lines that add up points and scores (总分, 自评得分), and a grade that stands in one; of several the first counts. */
export function readTotal(draft: FormDraft, lines: readonly Line[]): Pick<Paper, "total" | "grade"> {
  const totals = lines.flatMap((line) => totalIn(draft, line) ?? []);
  const first = (part: Part): Said | undefined => totals.find(({ found }) => found[part])?.found[part];
  const [line] = totals;
  const grade = first("grade") ?? unsaid;
  if (!line) return { total: null, grade };
  const orHome = (part: Part): Said => first(part) ?? homeOf(draft, part, line.row);
  return { total: { weight: orHome("weight"), score: orHome("score") }, grade };
}
