import { ExcelError } from "../errors";
import { defaultFont, type Format, type FormatChange } from "../engine/format";
import { object, objectType, type Property } from "../protocol/object-type";
import { bordersCount, sides } from "./border-sides";
import type { Cells } from "../range/cells";
import {
  borderStyles,
  borderWeights,
  commonBorder,
  lineOf,
  setBorder,
  type Side,
  styleOf,
  weightOf,
} from "../range/borders";
import { readColor } from "../range/colors";
import { applyFormat, formatsOf } from "../range/formatting";
import { common } from "../range/matrix";
import { autofitColumns, autofitRows, setSize, sizeOf } from "../range/lines";
import { demandAllowed } from "../range/guard";
import type { EdgeTarget } from "../protocol/targets";

/** A property of the cells' formats: what they have in common, or null. */
const part = (
  read: (format: Format) => unknown,
  change: (value: unknown, format: Format) => FormatChange,
): Property<Cells> => ({
  get: (cells) => {
    const values = common([...formatsOf(cells)].map(read));
    return values;
  },
  set: (cells, value) => {
    applyFormat(cells, (format) => change(value, format));
  },
});
const flag = (
  field: "bold" | "italic" | "strikethrough" | "wrap" | "shrink" | "formulaHidden",
): Property<Cells> =>
  part(
    (format) => format[field] === true,
    (value) => ({ [field]: value === true ? true : undefined }),
  );
const script = (which: "superscript" | "subscript"): Property<Cells> =>
  part(
    (format) => format.script === which,
    (value) => ({ script: value === true ? which : undefined }),
  );

const choice = <Value extends string>(value: unknown, options: readonly Value[]): Value => {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
};
const number = (value: unknown, from: number, to: number): number => {
  if (typeof value !== "number" || value < from || value > to) throw new ExcelError("InvalidArgument");
  return value;
};
const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const or = <Value>(value: Value, none: Value): Value | undefined => (value === none ? undefined : value);

export const rangeFormatType = objectType("RangeFormat", {
  properties: {
    wrapText: flag("wrap"),
    shrinkToFit: flag("shrink"),
    autoIndent: { get: () => false },
    horizontalAlignment: part(
      (format) => format.horizontal ?? "General",
      (value) => ({ horizontal: or(choice(value, horizontals), "General") }),
    ),
    verticalAlignment: part(
      (format) => format.vertical ?? "Bottom",
      (value) => {
        const vertical = choice(value, verticals);
        return { vertical: vertical === "Bottom" ? undefined : vertical };
      },
    ),
    indentLevel: part(
      (format) => format.indent ?? 0,
      (value) => ({ indent: or(number(value, 0, 250), 0) }),
    ),
    textOrientation: part(
      (format) => format.rotation ?? 0,
      (value) => ({ rotation: or(number(value, -90, 180), 0) }),
    ),
    readingOrder: part(
      (format) => format.readingOrder ?? "Context",
      (value) => {
        const order = choice(value, ["Context", "LeftToRight", "RightToLeft"]);
        return { readingOrder: order === "Context" ? undefined : order };
      },
    ),
    columnWidth: {
      get: (cells) => sizeOf(cells, "columns"),
      set: (cells, value) => {
        setSize(cells, "columns", number(value, 0, 1800));
      },
    },
    rowHeight: {
      get: (cells) => sizeOf(cells, "rows"),
      set: (cells, value) => {
        setSize(cells, "rows", number(value, 0, 409.5));
      },
    },
    useStandardHeight: {
      get: (cells) => sizeOf(cells, "rows") === cells.sheet.book.engine.defaultSize(cells.sheet.id, "rows"),
      set: (cells, value) => {
        if (value === true) setSize(cells, "rows", undefined);
      },
    },
    useStandardWidth: {
      get: (cells) =>
        sizeOf(cells, "columns") === cells.sheet.book.engine.defaultSize(cells.sheet.id, "columns"),
      set: (cells, value) => {
        if (value === true) setSize(cells, "columns", undefined);
      },
    },
  },
  objects: {
    font: (cells) => object("RangeFont", cells),
    fill: (cells) => object("RangeFill", cells),
    borders: (cells) => object("RangeBorderCollection", cells),
    protection: (cells) => object("FormatProtection", cells),
  },
  methods: {
    adjustIndent: (cells, args) => {
      const by = args.number(0);
      applyFormat(cells, (format) => ({
        indent: or(Math.min(250, Math.max(0, (format.indent ?? 0) + by)), 0),
      }));
    },
    autofitColumns: (cells) => {
      demandAllowed(cells.sheet, "allowFormatColumns");
      autofitColumns(cells);
    },
    autofitRows: (cells) => {
      demandAllowed(cells.sheet, "allowFormatRows");
      autofitRows(cells);
    },
  },
});

export const rangeFontType = objectType("RangeFont", {
  properties: {
    name: part(
      (format) => format.fontName ?? defaultFont.name,
      (value) => ({ fontName: String(value) }),
    ),
    size: part(
      (format) => format.fontSize ?? defaultFont.size,
      (value) => ({ fontSize: number(value, 1, 409) }),
    ),
    color: part(
      (format) => format.fontColor ?? defaultFont.color,
      (value) => ({ fontColor: readColor(value) }),
    ),
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough"),
    underline: part(
      (format) => format.underline ?? "None",
      (value) => {
        const underline = choice(value, underlines);
        return { underline: underline === "None" ? undefined : underline };
      },
    ),
    subscript: script("subscript"),
    superscript: script("superscript"),
    tintAndShade: { get: () => 0 },
  },
});

export const rangeFillType = objectType("RangeFill", {
  properties: {
    color: {
      get: (cells) => {
        const colors = new Set([...formatsOf(cells)].map((format) => format.fill ?? "#FFFFFF"));
        return colors.size === 1 ? [...colors][0] : null;
      },
      set: (cells, value) => {
        const fill = value === "" ? undefined : readColor(value);
        applyFormat(cells, { fill });
      },
    },
    pattern: part(
      (format) => format.pattern ?? (format.fill ? "Solid" : "None"),
      (value) => ({ pattern: or(String(value), "Solid") }),
    ),
    patternColor: part(
      (format) => format.patternColor ?? "#000000",
      (value) => ({ patternColor: readColor(value) }),
    ),
    tintAndShade: { get: () => 0 },
    patternTintAndShade: { get: () => 0 },
  },
  methods: {
    clear: (cells) => {
      applyFormat(cells, { fill: undefined, pattern: undefined, patternColor: undefined });
    },
  },
});

export const formatProtectionType = objectType("FormatProtection", {
  properties: {
    locked: part(
      (format) => format.unlocked !== true,
      (value) => ({ unlocked: value === false ? true : undefined }),
    ),
    formulaHidden: flag("formulaHidden"),
  },
});

const edge = (cells: Cells, key: unknown): { type: "RangeBorder"; target: EdgeTarget } => {
  const side = sides[String(key)];
  if (!side) throw new ExcelError("InvalidArgument");
  return { type: "RangeBorder", target: { cells, side } };
};

export const rangeBorderCollectionType = objectType("RangeBorderCollection", {
  properties: { count: { get: () => bordersCount }, tintAndShade: { get: () => 0 } },
  items: (cells) => Object.keys(sides).map((side) => edge(cells, side)),
  item: edge,
  methods: {
    getItem: (cells, args) => edge(cells, args.text(0)),
    getItemAt: (cells, args) => edge(cells, Object.keys(sides)[args.number(0)]),
  },
});

const color = (side: Side, cells: Cells): string =>
  commonBorder(cells, side, (border) => border?.color) ?? "#000000";
export const rangeBorderType = objectType("RangeBorder", {
  properties: {
    sideIndex: { get: ({ side }) => Object.keys(sides).find((name) => sides[name] === side) },
    style: {
      get: ({ cells, side }) => commonBorder(cells, side, (border) => styleOf(border?.line)),
      set: ({ cells, side }, value) => {
        const style = String(value);
        if (!borderStyles.has(style)) throw new ExcelError("InvalidArgument");
        setBorder(cells, side, (old) =>
          style === "None"
            ? undefined
            : { line: lineOf(style, weightOf(old?.line)), color: old?.color ?? "#000000" },
        );
      },
    },
    weight: {
      get: ({ cells, side }) => commonBorder(cells, side, (border) => weightOf(border?.line)),
      set: ({ cells, side }, value) => {
        const weight = String(value);
        if (!borderWeights.has(weight)) throw new ExcelError("InvalidArgument");
        setBorder(cells, side, (old) => ({
          line: lineOf(old ? styleOf(old.line) : "Continuous", weight),
          color: old?.color ?? "#000000",
        }));
      },
    },
    color: {
      get: ({ cells, side }) => color(side, cells),
      set: ({ cells, side }, value) => {
        const given = readColor(value);
        setBorder(cells, side, (old) => ({ line: old?.line ?? "thin", color: given }));
      },
    },
    tintAndShade: { get: () => 0 },
  },
});
