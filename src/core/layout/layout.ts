import { officialLayouts, type OfficialLayout } from "../kinds/target/official-layout";
import type { LevelBranch } from "../form/level-names";
import { fieldsOfType } from "../form/fields";
import type { AmountField, CurrencyUnit, FieldPath, IndicatorPart } from "../form/project";
import type { Fonts, StyleName } from "./styles";

/** The official forms that can be built. */
export const layoutNames = officialLayouts;
export type LayoutName = OfficialLayout;

/** A field that a form writes as text; the year is printed in a caption. */
export const textFields = fieldsOfType("text", "choice", "date", "goal");
export type TextField = (typeof textFields)[number];

/** A cell of the form's head, in the columns `at`, such as `A` or `B:C`. */
export type HeadCell = PrintedCell | TextFieldCell | AmountFieldCell;

/** A cell with a printed text, over `down` rows. */
export interface PrintedCell {
  readonly at: string;
  readonly down: number;
  /**
   * `{currency}` as `currencyNote` says it, `{currencyUnit}` bare, `{startYear}`, `{endYear}`, `{period}` for start and end
   * in one, and the names of fields such as `{year}` or `{funding.total}` are filled in from the project.
   */
  readonly text: string;
  /** The fields that the text itself states, such as the year. */
  readonly states: readonly FieldPath[];
  readonly style: StyleName;
}

/** A cell in which a field is written as text. */
export interface TextFieldCell {
  readonly at: string;
  readonly down: number;
  readonly field: TextField;
  readonly style: StyleName;
}

/** A cell in which an amount is written. */
export interface AmountFieldCell {
  readonly at: string;
  readonly down: number;
  readonly amount: AmountField;
}

/** A column of the indicator table with what stands above it. */
export interface HeadedColumn {
  readonly at: string;
  readonly header: string;
}

/** The table of the long-term indicators. */
export interface OverallTable {
  /**
   * Beside the year's columns, in whose 一级 column its groups stand too if it has none; in a table above; or in one row
   * with the year's indicator of the same name, with a column of its own for the target alone.
   */
  readonly stands: "beside" | "above" | "shared";
  /** The heading and the further columns of a table above. */
  readonly heading: TableHeading | null;
  readonly columns: IndicatorColumns;
  readonly others: readonly HeadedColumn[];
}

/** The heading left of a table. */
export interface TableHeading {
  readonly at: string;
  readonly text: string;
}

/** The parts of an indicator that a table has columns for. */
export type IndicatorColumns = Readonly<Partial<Record<IndicatorPart, HeadedColumn>>>;

/** A form (申报表): where everything stands, as data. */
export interface Layout {
  /** What it is known by. */
  readonly name: string;
  /** The unit that the blank form asks for; `currencyNote` is how it is printed behind 项目资金. */
  readonly currency: CurrencyUnit;
  readonly currencyNote: string;
  readonly dateStyle: "chinese" | "slash";
  /** Whether amounts show thousands commas, and the format of amounts not filled in yet. */
  readonly thousands: boolean;
  readonly blankAmountFormat: string;
  /** Where it has none, those of the official forms. */
  readonly fonts?: Fonts;
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  /** How many rows stand above the bordered table: title and year. */
  readonly captionRows: number;
  /** The rows above the indicator table, from row 1. */
  readonly head: readonly (readonly HeadCell[])[];
  readonly indicators: {
    /** The heading at the table's left, if it has one. */
    readonly heading: TableHeading | null;
    readonly columns: IndicatorColumns;
    /** Columns that the form has for what is no part of an indicator. */
    readonly others: readonly HeadedColumn[];
    /** The 一级 groups with their 二级, as the blank form has them. */
    readonly groups: readonly LevelBranch[];
    /** Where the form shows the indicators of the whole period too (中长期指标). */
    readonly overall?: OverallTable;
  };
  /** The rows below the indicator table. */
  readonly foot: readonly (readonly HeadCell[])[];
  /** The values to choose from. */
  readonly choices: Readonly<Partial<Record<TextField, readonly string[]>>>;
}

/** A printed label; `states` names the fields that the label itself states, such as the currency unit. */
export function label(at: string, text: string, down = 1, ...states: readonly FieldPath[]): PrintedCell {
  return { at, down, text, states, style: "base" };
}

/** A cell that the form leaves empty. */
export function blank(at: string): PrintedCell {
  return label(at, "");
}

/** The form's title line. */
export function title(at: string, text: string): PrintedCell {
  return { ...label(at, text), style: "title" };
}

/** The line below the title that states the year. */
export function year(at: string, text: string): PrintedCell {
  return { ...label(at, text, 1, "year"), style: "year" };
}

/** The cell of a short text or a date. */
export function value(at: string, field: TextField): TextFieldCell {
  return { at, down: 1, field, style: "base" };
}

/** The cell of an amount. */
export function amount(at: string, field: AmountField): AmountFieldCell {
  return { at, down: 1, amount: field };
}

/** The cell of a goal. */
export function goal(at: string, field: "goals.overall" | "goals.annual"): TextFieldCell {
  return { at, down: 1, field, style: "goal" };
}
