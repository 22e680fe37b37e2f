import type { CellAddress, CellRange, RowOrigin } from "../grid/grid";
import type { Paper } from "../form/paper";
import type { FormKind } from "../form/form-kind";
import type { OfficialLayout } from "../kinds/target/official-layout";
import type { FieldPath, IndicatorList, IndicatorPart, PlainDate, Project } from "../form/project";
import type { Values } from "../language/language";

/** What a form itself calls fields of its head, its funding and goals: 年度绩效目标 for 年度总目标. */
export type OwnLabels = Readonly<Partial<Record<FieldPath, string>>>;

/** Where a field stands on the grid. */
export interface Place {
  /** The cell that holds the field; where the form leaves it empty, the cell in which it should be written. */
  readonly cell: CellAddress;
  /** The cell's whole text, untouched; empty where the form leaves the field empty. */
  readonly text: string;
  /** The cell in which the field should stand, where it stands in a wrong one. */
  readonly belongs?: CellAddress;
  /** Further cells that are part of the field: a unit or sign column, a goal that goes on in the next row. */
  readonly more?: readonly CellAddress[];
  /** Cells in which the same text stands again: a list may name its project in each row. */
  readonly repeats?: readonly CellAddress[];
}

/** All cells that a place takes. */
export function cellsOf({ cell, more = [], repeats = [] }: Place): readonly CellAddress[] {
  return [cell, ...more, ...repeats];
}

/** The amounts that are sums of others: 项目资金总额 and 年度资金申请总额. */
export type SumField = "total" | "annualTotal";

/** Why the reader took a field otherwise than it stands; each kind has a sentence in the message catalogues. */
export const repairKinds = [
  "row-shifted",
  "level1-inferred",
  "label-misspelt",
  "amount-cleaned",
  "amount-as-shown",
  "amount-converted",
  "tick-read",
  "unit-unlabelled",
  "text-translated",
  "formula-calculated",
] as const;
export type RepairKind = (typeof repairKinds)[number];

/** One thing that the reader put right, and where. */
export interface Repair {
  readonly kind: RepairKind;
  readonly field: FieldPath;
  readonly cell: CellAddress;
  readonly values: Values;
}

/** The years that stand in the heading of the overall goal: 项目总目标 (2023年-2025年). */
export interface GoalPeriod {
  readonly cell: CellAddress;
  /** The heading cell's whole text. */
  readonly text: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A cell that the reader did not take into the project; `label` is the label that it stands beside, if any. */
export interface Leftover {
  readonly cell: CellAddress;
  readonly text: string;
  readonly label: string | null;
}

/**
 * A printed row of a form that waits to be filled in (空行): it has its levels and no indicator yet. Slots belong to the form
 * as much as indicators do.
 */
export interface Slot {
  readonly list: IndicatorList;
  /** 0-based. */
  readonly row: number;
  /** As printed, without scores and stars; null where the form prints none. */
  readonly level1: string | null;
  readonly level2: string | null;
}

/** A table of indicators, or one of its blocks: which list it fills, and where the parts of an indicator stand in it. */
export interface TableReading {
  readonly list: IndicatorList;
  /** The first row below its header, 0-based. */
  readonly top: number;
  /** The grid column of each part, 0-based; a part that the table has no column for is missing. */
  readonly columns: Readonly<Partial<Record<IndicatorPart, number>>>;
}

/** What was read of one form. Every non-blank cell of the form is a label, a place or a leftover. */
export interface FormReading {
  readonly sheet: string | null;
  readonly range: CellRange;
  /** Which kind of form this is, by its title and headers; a form that says nothing of it is a target form. */
  readonly kind: FormKind;
  /** The official layout that it is in, by its title and labels; null for forms from elsewhere. */
  readonly layout: OfficialLayout | null;
  readonly project: Project;
  readonly places: Readonly<Partial<Record<FieldPath, Place>>>;
  /** What the form calls its fields, where that is not what the official form does; absent where all are. */
  readonly called?: OwnLabels;
  /** Null where the heading names no years. */
  readonly goalPeriod: GoalPeriod | null;
  readonly repairs: readonly Repair[];
  /** Sums of which not all parts were surely read as such: nothing can be said of whether they add up. */
  readonly openSums: readonly SumField[];
  readonly leftovers: readonly Leftover[];
  readonly labels: readonly CellAddress[];
  /** From top to bottom. */
  readonly slots: readonly Slot[];
  /** From where on paper its rows are, for a form that was read from pages. */
  readonly origins?: readonly RowOrigin[];
  /** The tables of indicators that stand on rows below a header, top to bottom, left to right. */
  readonly tables: readonly TableReading[];
  /** What a 自评表 or 监控表 says beside its head; null for other kinds. */
  readonly paper: Paper | null;
}

/** The fields that have a place, each with it. */
export function placedFields({
  places,
}: Pick<FormReading, "places">): readonly (readonly [FieldPath, Place])[] {
  return Object.entries(places) as [FieldPath, Place][];
}

/** What recognising a grid gives: its forms; `leftovers` holds all cells where there is no form. */
export interface Reading {
  readonly forms: readonly FormReading[];
  readonly leftovers: readonly Leftover[];
}
