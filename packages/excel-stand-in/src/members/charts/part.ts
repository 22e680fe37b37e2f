import type { Chart } from "../../book/book";
import { ExcelError } from "../../errors";
import {
  type HostObject,
  object,
  type ObjectType,
  objectType,
  type Property,
} from "../../protocol/object-type";
import type { ChartPart, ChartPartName, OfSheet } from "../../protocol/targets";
import { readColor } from "../../range/colors";
import { demandAllowed } from "../../range/guard";

type Initials = Readonly<Record<string, unknown>>;
type Properties = Record<string, Property<ChartPart>>;

/** Numbers that have bounds, as Microsoft's reference gives them. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  markerSize: [2, 72],
  gapWidth: [0, 500],
  overlap: [-100, 100],
  bubbleScale: [0, 300],
  secondPlotSize: [5, 200],
  firstSliceAngle: [0, 360],
  doughnutHoleSize: [10, 90],
  textOrientation: [-90, 180],
};

/** What Excel chooses itself while it is `""`. */
const automatic = new Set(["minimum", "maximum", "majorUnit", "minorUnit"]);

/** What may be assigned: a colour, or a value of the kind that the property has, within its bounds. */
function checked(name: string, initial: unknown, value: unknown): unknown {
  if (value === "" && automatic.has(name)) return undefined;
  if (/color$/i.test(name)) return readColor(value);
  const otherKind = initial !== null && initial !== undefined && typeof value !== typeof initial;
  const [least, most] = bounds[name] ?? [-Infinity, Infinity];
  if (otherKind || (typeof value === "number" && (value < least || value > most)))
    throw new ExcelError("InvalidArgument");
  return value;
}

/** Keeps something of a chart, under a name of its own. */
export const keep = ({ sheet, item: chart }: OfSheet<Chart>, changed: Initials): void => {
  demandAllowed(sheet, "allowEditObjects");
  sheet.book.history.change(chart, "fields", { ...chart.fields, ...changed });
};

const place = (target: ChartPart, name: string): string =>
  target.part === "" ? name : `${target.part}.${name}`;
const read = (target: ChartPart, name: string, initial: unknown): unknown =>
  target.item.fields[place(target, name)] ??
  (typeof initial === "function" ? (initial as (target: ChartPart) => unknown)(target) : initial);

/** Properties that are kept as they were set: names and defaults, a function where the default depends on the chart. */
export const kept = (initials: Initials): Properties =>
  Object.fromEntries(
    Object.entries(initials).map(([name, initial]) => [
      name,
      {
        get: (target: ChartPart) => read(target, name, initial),
        set: (target: ChartPart, value: unknown) => {
          keep(target, { [place(target, name)]: checked(name, read(target, name, initial), value) });
        },
      },
    ]),
  );

/** Properties that can only be read. */
export const shown = (initials: Initials): Properties =>
  Object.fromEntries(Object.entries(kept(initials)).map(([name, { get }]) => [name, get ? { get } : {}]));

/** The object that a part has under a name. */
export const inside =
  (type: ChartPartName, name: string) =>
  (target: ChartPart): HostObject<ChartPartName> =>
    object(type, { ...target, part: place(target, name) });

/** A part that is nothing but properties and a look. */
export const plainPart = (
  name: ChartPartName,
  initials: Initials,
  format?: ChartPartName,
): ObjectType<ChartPartName> =>
  objectType(name, {
    properties: kept(initials),
    ...(format && { objects: { format: inside(format, "format") } }),
  });
