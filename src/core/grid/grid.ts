/** A cell's position; row and column are 0-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four bounds are 0-based and inside the rectangle. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell that holds something: its text as shown, and the raw value behind it where the source has one. */
export interface Cell extends CellAddress {
  readonly text: string;
  readonly value: string | number | boolean | null;
  /** What stands in the source, where `text` was made of it: a sign by its font, a letter without marks. */
  readonly original?: string;
  /** Whether `text` was calculated here, since the result that the source stores is another one or none. */
  readonly isCalculated?: true;
}

/** The formula behind a cell, without the `=`; an array formula stands in braces, as Excel shows it. */
export interface CellFormula extends CellAddress {
  readonly formula: string;
  /** The number format of its cell; absent where the source does not tell. */
  readonly format?: string;
  /** Whether the source holds no result of it. */
  readonly isWithoutResult?: true;
}

/**
 * A rectangle of cells from any source: a worksheet, a file, a table in a document, pasted text.
 * `cells` holds only cells that are not blank, row by row, left to right. A merged range's text stands in its
 * top-left cell; `merges` is empty where the source does not tell.
 */
export interface Grid {
  /** The worksheet's name; null where the source has none. */
  readonly name: string | null;
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  /** Row by row, left to right; absent where the source has none, or does not tell. */
  readonly formulas?: readonly CellFormula[];
  /** From where on paper each row is, for a source that has pages and no cells of its own names. */
  readonly origins?: readonly RowOrigin[];
}

/** Where on paper a row of a grid stands. */
export interface RowOrigin {
  /** 0-based. */
  readonly row: number;
  /** 1-based. */
  readonly page: number;
  /** Which of its page's rows it is, 1-based. */
  readonly rowOnPage: number;
  /** In points (1/72 inch) from the upper left corner of the page as it is shown. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}
