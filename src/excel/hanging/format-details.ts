/** The details of a conditional format, by its type: under which property they stand, and what of them is to be known. */
interface Kind {
  readonly holder:
    | "customOrNullObject"
    | "cellValueOrNullObject"
    | "textComparisonOrNullObject"
    | "presetOrNullObject"
    | "topBottomOrNullObject"
    | "colorScaleOrNullObject"
    | "dataBarOrNullObject"
    | "iconSetOrNullObject";
  readonly asked: readonly string[];
}

const look = [
  "format/numberFormat",
  "format/fill/color",
  ...["bold", "color", "italic", "strikethrough", "underline"].map((name) => `format/font/${name}`),
  ...["sideIndex", "style", "color"].map((name) => `format/borders/items/${name}`),
];
const sides = "format/borders/items";
const ruleAndLook = ["rule", ...look];

const kinds: Readonly<Record<string, Kind>> = {
  Custom: { holder: "customOrNullObject", asked: ["rule/formula", ...look] },
  CellValue: { holder: "cellValueOrNullObject", asked: ruleAndLook },
  ContainsText: { holder: "textComparisonOrNullObject", asked: ruleAndLook },
  PresetCriteria: { holder: "presetOrNullObject", asked: ruleAndLook },
  TopBottom: { holder: "topBottomOrNullObject", asked: ruleAndLook },
  ColorScale: { holder: "colorScaleOrNullObject", asked: ["criteria"] },
  DataBar: {
    holder: "dataBarOrNullObject",
    asked: [
      ...["axisColor", "axisFormat", "barDirection", "lowerBoundRule", "showDataBarOnly", "upperBoundRule"],
      ...["borderColor", "fillColor", "gradientFill"].map((name) => `positiveFormat/${name}`),
      ...["borderColor", "fillColor", "matchPositiveBorderColor", "matchPositiveFillColor"].map(
        (name) => `negativeFormat/${name}`,
      ),
    ],
  },
  IconSet: {
    holder: "iconSetOrNullObject",
    asked: ["criteria", "reverseIconOrder", "showIconOnly", "style"],
  },
};

/** What a conditional format says, by the paths of its details. */
export type Details = Readonly<Record<string, unknown>>;

/** What is to be asked of a collection of conditional formats to know all that they say. */
export const askedOfRules: readonly string[] = [
  ...["id", "type", "priority", "stopIfTrue"],
  ...Object.values(kinds).flatMap(({ holder, asked }) => asked.map((path) => `${holder}/${path}`)),
].map((name) => `items/${name}`);

/** The details of a loaded rule; null for a type that is not known. */
export function detailsOf(item: Excel.ConditionalFormat): Details | null {
  const kind = kinds[item.type];
  if (!kind) return null;
  const holder = item[kind.holder];
  const told = kind.asked.filter((path) => !path.startsWith(sides));
  const borders = valueAt(holder, sides) as readonly Excel.ConditionalRangeBorder[] | undefined;
  return {
    ...Object.fromEntries(told.map((path) => [path, valueAt(holder, path)])),
    ...(borders && { [sides]: borders.map(({ sideIndex, style, color }) => ({ sideIndex, style, color })) }),
  };
}

function valueAt(holder: unknown, path: string): unknown {
  return path
    .split("/")
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], holder);
}

/** Gives a rule that was just added the details of another one of its type; what that leaves as it is has null or an empty text. */
export function giveDetails(made: Excel.ConditionalFormat, type: string, details: Details): void {
  const holder = kinds[type] && made[kinds[type].holder];
  for (const [path, value] of Object.entries(details)) {
    if (value === null || value === undefined || value === "") continue;
    if (path === sides) {
      giveBorders(valueAt(holder, "format/borders"), value);
      continue;
    }
    const slash = path.lastIndexOf("/");
    const owner = slash < 0 ? holder : valueAt(holder, path.slice(0, slash));
    if (typeof owner === "object" && owner !== null) Object.assign(owner, { [path.slice(slash + 1)]: value });
  }
}

function giveBorders(borders: unknown, given: unknown): void {
  for (const { sideIndex, style, color } of given as readonly Excel.ConditionalRangeBorder[]) {
    if (style === "None") continue;
    const side = (borders as Excel.ConditionalRangeBorderCollection).getItem(sideIndex);
    side.style = style;
    if (color !== "") side.color = color;
  }
}
