import {
  unsaid,
  type LevelWeight,
  type OwnIndicatorPart,
  type PaperIndicator,
  type Said,
} from "../../form/paper";
import { fold } from "../../form/text";
import type { CellAddress } from "../../grid/grid";
import { addressOf, type FormDraft } from "../draft";
import { targetOf } from "../indicators/add-indicator";
import type { CarriedLevel } from "../indicators/carry-levels";
import { levelOf } from "../indicators/level-cell";
import { pathOf } from "../indicators/level-path";
import { isTemplateRow } from "../indicators/read-table";
import type { TableRow } from "../indicators/table-row";
import { claimJoined, claimSaid } from "./claim-said";

/** What the rows of a paper's indicator tables say. */
export interface PaperRows {
  readonly indicators: readonly PaperIndicator[];
  readonly levelWeights: readonly LevelWeight[];
  readonly templateRows: readonly Said[];
}

type OwnParts = Readonly<Record<OwnIndicatorPart, Said>>;

const noParts: OwnParts = {
  actual: unsaid,
  weight: unsaid,
  score: unsaid,
  reason: unsaid,
  toDate: unsaid,
  forecast: unsaid,
  likelihood: unsaid,
  certain: unsaid,
  possible: unsaid,
  impossible: unsaid,
  funds: unsaid,
  rules: unsaid,
  people: unsaid,
  hardware: unsaid,
  other: unsaid,
  text: unsaid,
  note: unsaid,
};

const brackets = /\([^()]*\)分?/g;
const points = /\((\d+(?:\.\d+)?)分?\)/;

function levelSaid(level: CarriedLevel | null): Said {
  if (!level) return unsaid;
  const { words, cell, inferred } = level;
  const text = inferred || pathOf(cell.text) ? words : fold(cell.text).replace(brackets, "");
  return { text: text || words, cell: addressOf(cell) };
}

function ownParts(draft: FormDraft, { block, line, row }: TableRow): OwnParts {
  const parts: Partial<Record<OwnIndicatorPart, Said>> = {};
  for (const column of block.all) {
    if (!column.part) continue;
    parts[column.part] = claimSaid(draft, row.laid.get(column), { row: line.row, column: column.start });
  }
  return { ...noParts, ...parts };
}

function homeOf({ block, line }: TableRow, part: "name" | "target"): CellAddress | null {
  const column = block.columns[part];
  return column === undefined ? null : { row: line.row, column };
}

function indicatorOf(draft: FormDraft, found: TableRow, parts: OwnParts): PaperIndicator {
  const target = targetOf(found.row);
  return {
    ...parts,
    level1: levelSaid(found.level1),
    level2: levelSaid(found.level2),
    name: claimSaid(draft, found.row.cells.name, homeOf(found, "name")),
    target: target
      ? claimJoined(draft, target.text, [target.cell, ...target.more])
      : { text: null, cell: homeOf(found, "target") },
  };
}

/** Whether a row says nothing of an indicator: it has neither name, target nor value, or its name is a 二级's, as printed. */
function saysNothing({ row }: TableRow, parts: OwnParts): boolean {
  if (targetOf(row) || Object.values(parts).some(({ text }) => text !== null)) return false;
  const { name, level2 } = row.cells;
  return !name || isTemplateRow(row.cells) || (!level2 && levelOf(name.text).name !== null);
}

function levelWeightOf({ level1 }: TableRow): LevelWeight | null {
  const text = level1 && points.exec(fold(level1.cell.text))?.[1];
  const said = levelSaid(level1).text;
  return text && said !== null ? { level1: said, points: { text, cell: addressOf(level1.cell) } } : null;
}

/** Reads the rows of all indicator tables with what only a later paper says in them. */
export function readPaperRows(draft: FormDraft): PaperRows {
  const indicators: PaperIndicator[] = [];
  const weights = new Map<string, LevelWeight>();
  const templateRows: Said[] = [];
  for (const found of draft.tableRows) {
    const weight = levelWeightOf(found);
    if (weight) weights.set(weight.level1, weight);
    const parts = ownParts(draft, found);
    const { name } = found.row.cells;
    if (!saysNothing(found, parts)) indicators.push(indicatorOf(draft, found, parts));
    else if (name && isTemplateRow(found.row.cells)) templateRows.push(claimSaid(draft, name, null));
  }
  return { indicators, levelWeights: [...weights.values()], templateRows };
}
