/** A border line by its name in SpreadsheetML (ECMA-376 §18.18.3 ST_BorderStyle). */
export const borderLines = [
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;
export type BorderLine = (typeof borderLines)[number];

export interface Border {
  readonly line: BorderLine;
  /** `#RRGGBB` */
  readonly color: string;
}

export const edges = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"] as const;
export type Edge = (typeof edges)[number];

/**
 * How a cell looks, in Excel's terms. A field that is missing has Excel's default: General, 11 pt, no fill, locked.
 * Colours are `#RRGGBB`, sizes points.
 */
export interface Format {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strikethrough?: true;
  readonly underline?: "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly script?: "superscript" | "subscript";
  readonly fill?: string;
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly horizontal?: string;
  readonly vertical?: "Top" | "Center" | "Justify" | "Distributed";
  readonly wrap?: true;
  readonly shrink?: true;
  readonly indent?: number;
  readonly rotation?: number;
  readonly readingOrder?: "LeftToRight" | "RightToLeft";
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
  readonly unlocked?: true;
  readonly formulaHidden?: true;
  /** The named cell style; its look is not applied. */
  readonly style?: string;
  /** The text was entered behind an apostrophe. */
  readonly quotePrefix?: true;
  /** The number of what the opened file says of the cell beyond this, for whoever saves it. */
  readonly origin?: number;
}

/** A change of formats: `undefined` goes back to the default. */
export type FormatChange = { readonly [Key in keyof Format]: Format[Key] | undefined };

export const defaultFont = { name: "Calibri", size: 11, color: "#000000" };

/** The format with the change applied; fields that go back to their default are left out. */
export function changeFormat(format: Format, change: FormatChange): Format {
  const merged: Record<string, unknown> = { ...format, ...change };
  for (const key of Object.keys(merged)) if (merged[key] === undefined) Reflect.deleteProperty(merged, key);
  return merged;
}

/** A change that takes every field back to its default. */
export const defaultFields: FormatChange = Object.fromEntries(
  [
    "numberFormat",
    "fontName",
    "fontSize",
    "fontColor",
    "bold",
    "italic",
    "strikethrough",
    "underline",
    "script",
    "fill",
    "pattern",
    "patternColor",
    "horizontal",
    "vertical",
    "wrap",
    "shrink",
    "indent",
    "rotation",
    "readingOrder",
    "borders",
    "unlocked",
    "formulaHidden",
    "quotePrefix",
    "style",
    "origin",
  ].map((field) => [field, undefined]),
);
