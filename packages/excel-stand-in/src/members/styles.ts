import type { Book, NamedStyle, StyleGroup } from "../book/book";
import { changeFormat } from "../engine/format";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType, type Property } from "../protocol/object-type";
import type { Cells } from "../range/cells";
import { styleNamed } from "../range/named-styles";
import { collection, without } from "./collection";
import { formatProtectionType, rangeFormatType } from "./range-format";

const home = (book: Book): Cells["sheet"] => {
  const [sheet] = book.sheets.values();
  if (!sheet) throw new ExcelError("ItemNotFound");
  return sheet;
};
const item = (book: Book, style: NamedStyle): HostObject =>
  object("Style", { sheet: home(book), areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], style });
const find = (book: Book, key: unknown): HostObject | null => {
  const found = styleNamed(book, String(key));
  return found ? item(book, found) : null;
};

export const styleCollectionType = objectType(
  "StyleCollection",
  collection<Book>((book) => book.styles.map((style) => item(book, style)), find, {
    add: (book, args) => {
      const name = args.text(0);
      if (name.trim() === "") throw new ExcelError("InvalidArgument");
      if (styleNamed(book, name)) throw new ExcelError("ItemAlreadyExists");
      const style: NamedStyle = { name, builtIn: false, format: {}, left: [], autoIndent: false };
      book.history.change(book, "styles", [...book.styles, style]);
    },
  }),
);

const of = ({ style }: Cells): NamedStyle => {
  if (!style) throw new ExcelError("ItemNotFound");
  return style;
};
const included = (group: StyleGroup): Property<Cells> => ({
  get: (target) => !of(target).left.includes(group),
  set: (target, value) => {
    const others = of(target).left.filter((other) => other !== group);
    target.sheet.book.history.change(of(target), "left", value === true ? others : [...others, group]);
  },
});
const numberFormat: Property<Cells> = {
  get: (target) => of(target).format.numberFormat ?? "General",
  set: (target, value) => {
    const pattern = String(value);
    const changed = { numberFormat: pattern === "General" ? undefined : pattern };
    target.sheet.book.history.change(of(target), "format", changeFormat(of(target).format, changed));
  },
};
const parts = rangeFormatType.members.properties ?? {};
const same = (name: string): Property<Cells> => parts[name] ?? {};
const { locked = {}, formulaHidden = {} } = formatProtectionType.members.properties ?? {};

/** A named style: its look is set onto cells when `Range.style` is set. */
export const styleType = objectType("Style", {
  properties: {
    name: { get: (target) => of(target).name },
    builtIn: { get: (target) => of(target).builtIn },
    autoIndent: {
      get: (target) => of(target).autoIndent,
      set: (target, value) => {
        target.sheet.book.history.change(of(target), "autoIndent", value === true);
      },
    },
    horizontalAlignment: same("horizontalAlignment"),
    verticalAlignment: same("verticalAlignment"),
    indentLevel: same("indentLevel"),
    textOrientation: same("textOrientation"),
    readingOrder: same("readingOrder"),
    shrinkToFit: same("shrinkToFit"),
    wrapText: same("wrapText"),
    locked,
    formulaHidden,
    numberFormat,
    numberFormatLocal: numberFormat,
    includeAlignment: included("alignment"),
    includeBorder: included("border"),
    includeFont: included("font"),
    includeNumber: included("number"),
    includePatterns: included("patterns"),
    includeProtection: included("protection"),
  },
  objects: {
    borders: (target) => object("RangeBorderCollection", target),
    fill: (target) => object("RangeFill", target),
    font: (target) => object("RangeFont", target),
  },
  methods: {
    delete: (target) => {
      const { book } = target.sheet;
      if (of(target).name === "Normal") throw new ExcelError("AccessDenied");
      book.history.change(book, "styles", without(book.styles, of(target)));
    },
  },
  identity: (target) => ({ Id: of(target).name }),
});
