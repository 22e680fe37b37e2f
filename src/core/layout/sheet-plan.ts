import type { Amount, FieldPath } from "../form/project";
import type { CellAddress, CellRange } from "../grid/grid";
import type { CellStyle, StyleName } from "./styles";

/** A cell that holds something: an amount as a number, everything else as text. */
export interface PlannedCell extends CellAddress {
  /** The text that the cell shows. */
  readonly text: string;
  /** The number behind the text; null where the cell holds the text itself. */
  readonly number: Amount | null;
  /** The formula behind the cell, which then shows its result; absent where there is none. */
  readonly formula?: PlannedFormula;
}

/** A formula that calculates from the cells of its own sheet. */
export interface PlannedFormula {
  /** Without the `=`. */
  readonly text: string;
  /** What it gives; null where that is not known. */
  readonly result: string | number | boolean | null;
}

/** Cells to merge: the whole range into one, or, with `across`, each of its rows by itself. */
export interface MergeBlock {
  readonly range: CellRange;
  readonly across: boolean;
}

/** A rectangle of cells with one look. */
export interface StyleBlock {
  readonly range: CellRange;
  readonly style: StyleName;
}

/** A rectangle of cells with one Excel number format. */
export interface FormatBlock {
  readonly range: CellRange;
  readonly format: string;
}

/** A rectangle of cells that offer a list of values; others may be typed in too. */
export interface Choice {
  readonly range: CellRange;
  readonly values: readonly string[];
}

/** How the sheet is printed: on A4, one page wide, centred between the left and right margins. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** The row that every further page repeats, 0-based. */
  readonly titleRow: number;
  /** How many rows it repeats from there; one where this is absent. */
  readonly titleRows?: number;
  /** The rows that start a page, 0-based. */
  readonly pageStarts: readonly number[];
}

/**
 * A form on a worksheet, described but not made: to be carried out in a file or in Excel. Whoever does it merges first,
 * then sets number formats before texts (`@` keeps a text such as `=100%` a text), then looks, borders last: Excel on
 * the web loses borders when merges come after them (github.com/OfficeDev/office-js/issues/6405). Later blocks
 * override earlier ones. Addresses are 0-based; the form's first cell is A1.
 */
export interface SheetPlan {
  /** A valid worksheet name made from the project's; not yet compared with other sheets' names. */
  readonly name: string;
  /** The whole form. */
  readonly range: CellRange;
  /** Row by row, left to right. */
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly MergeBlock[];
  readonly formats: readonly FormatBlock[];
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
  readonly looks: readonly StyleBlock[];
  /** The table proper: thin lines round and between all its cells. */
  readonly bordered: CellRange;
  /** In points, from column A and row 1. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly choices: readonly Choice[];
  readonly print: PrintSetup;
  /** Where each field stands that the layout has a place for; a merged cell counts by its top-left cell. */
  readonly places: Readonly<Partial<Record<FieldPath, CellAddress>>>;
  /** The filled fields that are not on the sheet: the layout has no place for them, or a cell cannot hold the text. */
  readonly notPlaced: readonly FieldPath[];
}
