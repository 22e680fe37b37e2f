import { ExcelError } from "../errors";
import { type HostObject, type Members, object, objectType, type Property } from "../protocol/object-type";
import type { RuleBorder, RuleFormat } from "../protocol/targets";
import { readColor } from "../range/colors";
import { demandAllowed } from "../range/guard";

/** How cells look that a rule applies to: `look.font.color`, kept in the rule's fields. */
type Look = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const lookOf = ({ rule }: RuleFormat): Look => (rule.item.fields["look"] as Look | undefined) ?? {};

function setLook(
  target: RuleFormat,
  part: string,
  values: Readonly<Record<string, unknown>> | undefined,
): void {
  const { sheet, item } = target.rule;
  demandAllowed(sheet, "allowFormatCells");
  const { [part]: old, ...others } = lookOf(target);
  if (!values && !old) return;
  const look = values ? { ...others, [part]: values } : others;
  sheet.book.history.change(item, "fields", { ...item.fields, look });
}

/** @param check turns what was given into what is kept, or throws */
const kept = (
  part: string,
  name: string,
  initial: unknown,
  check: (value: unknown) => unknown = (value) => value,
): Property<RuleFormat> => ({
  get: (target) => lookOf(target)[part]?.[name] ?? initial,
  set: (target, value) => {
    setLook(target, part, { ...lookOf(target)[part], [name]: check(value) });
  },
});

const clearing = (part: string): Members<RuleFormat>["methods"] => ({
  clear: (target) => {
    setLook(target, part, undefined);
  },
});

export const conditionalRangeFormatType = objectType("ConditionalRangeFormat", {
  properties: { numberFormat: kept("numberFormat", "pattern", "") },
  objects: {
    font: (target) => object("ConditionalRangeFont", target),
    fill: (target) => object("ConditionalRangeFill", target),
    borders: (target) => object("ConditionalRangeBorderCollection", target),
  },
});

export const conditionalRangeFontType = objectType("ConditionalRangeFont", {
  properties: {
    color: kept("font", "color", "", readColor),
    bold: kept("font", "bold", null),
    italic: kept("font", "italic", null),
    underline: kept("font", "underline", null),
    strikethrough: kept("font", "strikethrough", null),
  },
  methods: clearing("font") ?? {},
});

export const conditionalRangeFillType = objectType("ConditionalRangeFill", {
  properties: { color: kept("fill", "color", "", readColor) },
  methods: clearing("fill") ?? {},
});

/** `Excel.ConditionalRangeBorderIndex` */
const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const border = (target: RuleFormat, side: unknown): HostObject => {
  if (!sides.includes(String(side))) throw new ExcelError("InvalidArgument");
  return object("ConditionalRangeBorder", { ...target, side: String(side) });
};

export const conditionalRangeBorderCollectionType = objectType("ConditionalRangeBorderCollection", {
  properties: { count: { get: () => sides.length } },
  objects: {
    top: (target) => border(target, "EdgeTop"),
    bottom: (target) => border(target, "EdgeBottom"),
    left: (target) => border(target, "EdgeLeft"),
    right: (target) => border(target, "EdgeRight"),
  },
  items: (target) => sides.map((side) => border(target, side)),
  item: border,
  methods: {
    getItem: (target, args) => border(target, args.text(0)),
    getItemAt: (target, args) => border(target, sides[args.number(0)]),
  },
});

const ofSide = (
  name: string,
  initial: unknown,
  check?: (value: unknown) => unknown,
): Property<RuleBorder> => ({
  get: (target) => kept(target.side, name, initial, check).get?.(target),
  set: (target, value) => kept(target.side, name, initial, check).set?.(target, value),
});
export const conditionalRangeBorderType = objectType("ConditionalRangeBorder", {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: ofSide("style", "None"),
    color: ofSide("color", "", readColor),
  },
});
