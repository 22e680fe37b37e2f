import { joinTarget } from "../../form/join-target";
import type { Indicator, IndicatorList, IndicatorPart } from "../../form/project";
import { readAmount } from "../../form/read-amount";
import { operatorFor } from "../../form/target-parts";
import { fold, isBlank } from "../../form/text";
import type { Cell, CellAddress } from "../../grid/grid";
import type { Values } from "../../language/language";
import { addressOf, claimEmpty, claimField, noteRepair, type FormDraft } from "../draft";
import type { Row } from "../lines";
import type { CarriedLevel, CarriedLevels } from "./carry-levels";
import type { IndicatorBlock } from "./columns";
import type { PackedItem } from "./packed-cell";
import type { IndicatorRow } from "./read-row";

/** A target as read from its cell, or put together from the cells of sign, figure and unit. */
interface TargetCells {
  readonly text: string;
  readonly cell: Cell;
  readonly more: readonly Cell[];
}

/** Of two sign columns (指标性质 正向, 指标方向 大于等于) the one that holds a sign. */
function signOf({ cells: { sign, secondSign } }: IndicatorRow): string | null {
  const second = secondSign?.text;
  return second !== undefined && operatorFor(fold(second)) !== null ? second : (sign?.text ?? null);
}

/** The row's target; null where its cell is empty, whatever stands in the sign's and the unit's. */
export function targetOf(row: IndicatorRow): TargetCells | null {
  const { target, sign, secondSign, measure } = row.cells;
  if (!target || isBlank(target.text)) return null;
  const more = [sign, secondSign, measure].filter((cell) => cell !== undefined);
  if (more.length === 0) return { text: target.text, cell: target, more };
  return {
    text: joinTarget({ sign: signOf(row), value: target.text, unit: measure?.text ?? null }),
    cell: target,
    more,
  };
}

type PartPaths = { readonly [P in IndicatorPart]: `indicators.${IndicatorList}.${number}.${P}` };

const knownPaths: Readonly<Record<IndicatorList, PartPaths[]>> = { annual: [], overall: [] };

/** The paths of one indicator's parts, made once: every form asks for the same ones. */
function pathsOf(list: IndicatorList, index: number): PartPaths {
  return (knownPaths[list][index] ??= {
    level1: `indicators.${list}.${index}.level1`,
    level2: `indicators.${list}.${index}.level2`,
    name: `indicators.${list}.${index}.name`,
    target: `indicators.${list}.${index}.target`,
    weight: `indicators.${list}.${index}.weight`,
    note: `indicators.${list}.${index}.note`,
  });
}

/** Where the parts of one row's indicator stand and should stand. */
interface RowPlaces {
  readonly draft: FormDraft;
  readonly paths: PartPaths;
  readonly block: IndicatorBlock;
  readonly row: number;
}

function home({ block, row }: RowPlaces, part: IndicatorPart): CellAddress | null {
  const column = block.columns[part];
  return column === undefined ? null : { row, column };
}

function placeLevel(places: RowPlaces, part: "level1" | "level2", level: CarriedLevel | null): void {
  const { draft, paths, row } = places;
  const at = home(places, part);
  if (level && !level.inferred) {
    const slid = at && level.cell.row === row && level.cell.column !== at.column;
    claimField(draft, paths[part], level.cell, slid ? { belongs: at } : undefined);
  } else if (level ?? at) {
    claimEmpty(draft, paths[part], level?.cell ?? at ?? { row, column: places.block.from });
  }
}

function placePart(
  places: RowPlaces,
  part: "name" | "target" | "weight" | "note",
  cell: Cell | undefined,
  more: readonly Cell[] = [],
): void {
  const { draft, paths } = places;
  const at = home(places, part);
  const slid = at && cell && at.column !== cell.column;
  if (cell && (slid || more.length > 0))
    claimField(draft, paths[part], cell, {
      ...(slid ? { belongs: at } : {}),
      ...(more.length > 0 ? { more: more.map(addressOf) } : {}),
    });
  else if (cell) claimField(draft, paths[part], cell);
  else if (at) claimEmpty(draft, paths[part], at);
}

/** What the sentences about a repair are filled with: the row as it was read. */
function valuesOf({ level1, level2, name, target }: Indicator): Values {
  return { level1: level1 ?? "", level2: level2 ?? "", name: name ?? "", target: target ?? "" };
}

function noteRepairs(
  { draft, paths, row: at }: RowPlaces,
  indicator: Indicator,
  row: IndicatorRow,
  level1: CarriedLevel | null,
): void {
  const first = row.shifted ? Object.values(row.cells)[0] : undefined;
  if (first) noteRepair(draft, "row-shifted", paths.name, first, valuesOf(indicator));
  else if (level1?.inferred && level1.cell.row === at)
    noteRepair(draft, "level1-inferred", paths.level1, level1.cell, valuesOf(indicator));
}

function indicatorOf(
  { name, note, weight }: IndicatorRow["cells"],
  target: TargetCells | null,
  carry: CarriedLevels,
): Indicator {
  const textOf = (part: { readonly text: string } | null | undefined): string | null => part?.text ?? null;
  return {
    level1: carry.level1?.words ?? null,
    level2: carry.level2?.words ?? null,
    name: textOf(name),
    target: textOf(target),
    weight: weight ? (readAmount(weight.text)?.amount ?? null) : null,
    note: textOf(note),
  };
}

/** A row of an indicator table, with the levels that hold in it. */
export interface RowInTable {
  readonly row: IndicatorRow;
  readonly line: Row;
  readonly carry: CarriedLevels;
}

/** Adds an indicator of a row: its parts, their places, and what had to be put right. An item is a part of its cells. */
function addIndicator(
  draft: FormDraft,
  list: IndicatorList,
  block: IndicatorBlock,
  { row, line, carry }: RowInTable,
  item: PackedItem | null,
): void {
  const target = targetOf(row);
  const places: RowPlaces = {
    draft,
    paths: pathsOf(list, draft.project.indicators[list].length),
    block,
    row: line.row,
  };
  placeLevel(places, "level1", carry.level1);
  placeLevel(places, "level2", carry.level2);
  placePart(places, "name", row.cells.name);
  placePart(places, "target", target?.cell ?? (item ? row.cells.name : undefined), target?.more);
  placePart(places, "weight", row.cells.weight);
  placePart(places, "note", row.cells.note);
  const own = indicatorOf(row.cells, target, carry);
  const indicator = item ? { ...own, ...item } : own;
  draft.project.indicators[list].push(indicator);
  noteRepairs(places, indicator, row, carry.level1);
}

/** Adds a row's indicator to the draft, or the several that stand in its cells. */
export function addIndicators(
  draft: FormDraft,
  list: IndicatorList,
  block: IndicatorBlock,
  found: RowInTable,
): void {
  const { items } = found.row;
  if (items.length === 0) addIndicator(draft, list, block, found, null);
  for (const item of items) addIndicator(draft, list, block, found, item);
}
