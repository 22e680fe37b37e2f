import { argb } from "./colors";
import { axisPositions, barDirections, iconSets, limitTypes, newerIconSets } from "./condition-names";
import type { Condition } from "./write-conditional-formats";
import { escapeXml, tag, textOf } from "./xml";

type Fields = Readonly<Record<string, unknown>>;

const colorXml = (name: string, value: unknown): string => {
  const color = textOf(value);
  return color === "" ? "" : tag(name, { rgb: argb(color) });
};

/** A limit's kind and value; `automatic` is what the file calls a limit that Excel finds itself. */
function limitOf(given: unknown, automatic: string): { type: string; val: string | undefined } {
  const { type, formula } = (given ?? {}) as Fields;
  const known = limitTypes[textOf(type)];
  const value = textOf(formula).replace(/^=/, "");
  return {
    type: known ?? automatic,
    val: value === "" || known === "min" || known === "max" ? undefined : value,
  };
}
const limitXml = (given: unknown, automatic: string, gte?: false): string => {
  const { type, val } = limitOf(given, automatic);
  return tag("cfvo", { type, val, gte });
};
const newerLimitXml = (given: unknown, automatic: string, gte?: false): string => {
  const { type, val } = limitOf(given, automatic);
  return tag("x14:cfvo", { type, gte }, val === undefined ? "" : tag("xm:f", {}, escapeXml(val)));
};

/** Excel's own scale, where a rule does not say its colours: a file with none is refused. */
const usualScale: readonly Fields[] = [
  { color: "#F8696B" },
  { color: "#FFEB84", type: "Percentile", formula: "50" },
  { color: "#63BE7B" },
];

/** Two or three colours, and the values that they stand for. */
export function scaleXml(fields: Fields): Condition {
  const { minimum, midpoint, maximum } = (fields["criteria"] ?? {}) as Record<string, Fields | undefined>;
  const given = [minimum, midpoint, maximum].filter((point) => point !== undefined);
  const points = given.length < 2 ? usualScale : given;
  const limits = points.map((point, index) => limitXml(point, index === 0 ? "min" : "max"));
  const colors = points.map((point) => colorXml("color", point["color"]));
  return {
    attributes: { type: "colorScale" },
    content: tag("colorScale", {}, [...limits, ...colors].join("")),
  };
}

const defaultBar = "#638EC6";

/** A bar: what Excel 2007 knows of it, and the rest for the extensions. */
export function barXml(fields: Fields): Condition {
  const { lowerBoundRule: lower, upperBoundRule: upper, barDirection, axisFormat } = fields;
  const fill = textOf(fields["fillColor"], defaultBar);
  const border = textOf(fields["borderColor"]);
  const showValue = fields["showDataBarOnly"] === true ? false : undefined;
  const old = limitXml(lower, "min") + limitXml(upper, "max") + colorXml("color", fill);
  const direction = barDirections[textOf(barDirection)];
  const axisPosition = axisPositions[textOf(axisFormat)];
  const attributes = {
    minLength: 0,
    maxLength: 100,
    showValue,
    border: border === "" ? undefined : true,
    gradient: fields["gradientFill"] === false ? false : undefined,
    direction: direction === "context" ? undefined : direction,
    negativeBarColorSameAsPositive: fields["matchPositiveFillColor"] === true ? true : undefined,
    negativeBarBorderColorSameAsPositive: fields["matchPositiveBorderColor"] === false ? false : undefined,
    axisPosition: axisPosition === "automatic" ? undefined : axisPosition,
  };
  const negative =
    fields["matchPositiveFillColor"] === true
      ? ""
      : colorXml("x14:negativeFillColor", textOf(fields["negativeFillColor"], "#FF0000"));
  const parts = [
    newerLimitXml(lower, "autoMin"),
    newerLimitXml(upper, "autoMax"),
    colorXml("x14:borderColor", border),
    negative,
    colorXml("x14:negativeBorderColor", textOf(fields["negativeBorderColor"])),
    axisPosition === "none" ? "" : colorXml("x14:axisColor", textOf(fields["axisColor"], "#000000")),
  ];
  return {
    attributes: { type: "dataBar" },
    content: tag("dataBar", { showValue }, old),
    newer: tag("x14:dataBar", attributes, parts.join("")),
  };
}

/** Where the icons of a set change, if the rule does not say: at equal parts of a hundred. */
const equalParts = (count: number): Fields[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    formula: String(Math.round((index * 100) / count)),
    operator: "GreaterThanOrEqual",
  }));

export function iconsXml(fields: Fields): Condition {
  const iconSet = iconSets[textOf(fields["style"])] ?? "3TrafficLights1";
  const given = (fields["criteria"] ?? []) as readonly Fields[];
  const count = Number(iconSet.charAt(0));
  const criteria = given.length === count ? given : equalParts(count);
  const newer = newerIconSets.includes(iconSet);
  const limits = criteria.map((limit, index) => {
    const first = index === 0 && textOf(limit["formula"]) === "";
    const said = first ? { type: "Percent", formula: "0" } : limit;
    const gte = limit["operator"] === "GreaterThan" ? false : undefined;
    return newer ? newerLimitXml(said, "percent", gte) : limitXml(said, "percent", gte);
  });
  const attributes = {
    iconSet,
    showValue: fields["showIconOnly"] === true ? false : undefined,
    reverse: fields["reverseIconOrder"] === true ? true : undefined,
  };
  return newer
    ? {
        attributes: { type: "iconSet" },
        content: "",
        newer: tag("x14:iconSet", attributes, limits.join("")),
        newerOnly: true,
      }
    : { attributes: { type: "iconSet" }, content: tag("iconSet", attributes, limits.join("")) };
}
