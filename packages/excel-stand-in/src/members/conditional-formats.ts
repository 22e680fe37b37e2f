import type { CellRule } from "../book/book";
import { intersect } from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, type Members, object, objectType } from "../protocol/object-type";
import type { FoundRule, RuleFormat } from "../protocol/targets";
import { type Cells, cellsOf } from "../range/cells";
import { moveFormula } from "../references/formula";
import { demandAllowed } from "../range/guard";
import { collection, without } from "./collection";
import { field, fields } from "./field";

/** `Excel.ConditionalFormatType` → the property under which its details stand. */
const ruleKinds: Readonly<Record<string, string>> = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "textComparison",
  PresetCriteria: "preset",
  TopBottom: "topBottom",
  ColorScale: "colorScale",
  DataBar: "dataBar",
  IconSet: "iconSet",
};

const rulesOn = ({ sheet, areas }: Cells): CellRule[] =>
  sheet.conditionalFormats.filter((rule) =>
    rule.areas.some((place) => areas.some((area) => intersect(area, place))),
  );
const item = (cells: Cells, rule: CellRule): HostObject =>
  object("ConditionalFormat", { sheet: cells.sheet, item: rule, from: cells.areas[0] });

/** The newest rule has priority 0, as in Excel. */
function add(cells: Cells, type: string): HostObject {
  if (!(type in ruleKinds))
    throw new ExcelError("ApiNotFound", `This Excel has no conditional formats of type ${type}.`);
  demandAllowed(cells.sheet, "allowFormatCells");
  const { book } = cells.sheet;
  const rule: CellRule = {
    areas: cells.areas,
    fields: { id: `{CF-${book.nextId()}}`, type, stopIfTrue: false },
  };
  book.history.change(cells.sheet, "conditionalFormats", [rule, ...cells.sheet.conditionalFormats]);
  return item(cells, rule);
}

export const conditionalFormatCollectionType = objectType(
  "ConditionalFormatCollection",
  collection<Cells>(
    (cells) => rulesOn(cells).map((rule) => item(cells, rule)),
    (cells, key) => {
      const rule = rulesOn(cells).find(({ fields }) => fields["id"] === key);
      return rule ? item(cells, rule) : null;
    },
    {
      add: (cells, args) => add(cells, args.text(0)),
      /** Rules that lie on these cells and elsewhere keep the other cells. */
      clearAll: (cells) => {
        demandAllowed(cells.sheet, "allowFormatCells");
        const doomed = new Set(rulesOn(cells));
        cells.sheet.book.history.change(
          cells.sheet,
          "conditionalFormats",
          cells.sheet.conditionalFormats.filter((rule) => !doomed.has(rule)),
        );
      },
    },
  ),
);

type Rule = FoundRule;

/** Excel lists such a rule, and has not it when it is asked for (office-js issues 5222, 6827, 6835). */
function demandFound({ item: rule }: Rule): void {
  if (rule.fields["lost"] === true) throw new ExcelError("ItemNotFound");
}
const store = ({
  sheet,
  item: rule,
}: Rule): { history: typeof sheet.book.history; stored: CellRule; guard: () => void } => ({
  history: sheet.book.history,
  stored: rule,
  guard: () => {
    demandAllowed(sheet, "allowFormatCells");
  },
});

const typeNames = {
  custom: "CustomConditionalFormat",
  cellValue: "CellValueConditionalFormat",
  textComparison: "TextConditionalFormat",
  preset: "PresetCriteriaConditionalFormat",
  topBottom: "TopBottomConditionalFormat",
  colorScale: "ColorScaleConditionalFormat",
  dataBar: "DataBarConditionalFormat",
  iconSet: "IconSetConditionalFormat",
} as const;
/** The details of a rule, if it is of that kind. */
const details = (rule: Rule, kind: keyof typeof typeNames): HostObject | null => {
  const name = typeNames[kind];
  demandFound(rule);
  return ruleKinds[String(rule.item.fields["type"])] === kind ? object(name, { rule, kind }) : null;
};
const detailObjects = Object.fromEntries(
  (Object.keys(typeNames) as (keyof typeof typeNames)[]).flatMap((kind) => [
    [
      kind,
      (rule: Rule): HostObject => {
        const found = details(rule, kind);
        if (!found) throw new ExcelError("InvalidOperation");
        return found;
      },
    ],
    [`${kind}OrNullObject`, (rule: Rule): HostObject | null => details(rule, kind)],
  ]),
);

function setPriority({ sheet, item: rule }: Rule, value: unknown): void {
  const others = without(sheet.conditionalFormats, rule);
  if (typeof value !== "number") throw new ExcelError("InvalidArgument");
  // Negative numbers count from the back: -1 is the last (`ConditionalFormat.priority`).
  const place = value < 0 ? Math.max(0, others.length + 1 + value) : value;
  sheet.book.history.change(sheet, "conditionalFormats", [
    ...others.slice(0, place),
    rule,
    ...others.slice(place),
  ]);
}

const stopIfTrue = field("stopIfTrue", false, store);
/** "Null on data bars, icon sets and color scales as there's no concept of StopIfTrue for these." */
const neverStops: ReadonlySet<string> = new Set(["DataBar", "IconSet", "ColorScale"]);

export const conditionalFormatType = objectType("ConditionalFormat", {
  properties: {
    id: { get: ({ item: rule }) => rule.fields["id"] },
    type: {
      get: (rule) => {
        demandFound(rule);
        return rule.item.fields["type"];
      },
    },
    priority: { get: ({ sheet, item: rule }) => sheet.conditionalFormats.indexOf(rule), set: setPriority },
    stopIfTrue: {
      ...stopIfTrue,
      get: (rule) => (neverStops.has(String(rule.item.fields["type"])) ? null : stopIfTrue.get?.(rule)),
    },
  },
  objects: detailObjects,
  methods: {
    delete: (target) => {
      const { sheet, item: rule } = target;
      demandAllowed(sheet, "allowFormatCells");
      demandFound(target);
      sheet.book.history.change(sheet, "conditionalFormats", without(sheet.conditionalFormats, rule));
    },
    getRange: ({ sheet, item: rule }) => {
      if (rule.areas.length !== 1) throw new ExcelError("InvalidOperation");
      return object("Range", cellsOf(sheet, ...rule.areas));
    },
    getRangeOrNullObject: ({ sheet, item: rule }) =>
      rule.areas.length === 1 ? object("Range", cellsOf(sheet, ...rule.areas)) : null,
    getRanges: ({ sheet, item: rule }) => object("RangeAreas", cellsOf(sheet, ...rule.areas)),
  },
  identity: ({ item: rule }) => ({ Id: String(rule.fields["id"]) }),
});

const detailStore = ({ rule }: RuleFormat): ReturnType<typeof store> => store(rule);
const withRule: Members<RuleFormat> = {
  properties: { rule: field("rule", null, detailStore) },
  objects: { format: (target) => object("ConditionalRangeFormat", target) },
};
export const cellValueConditionalFormatType = objectType("CellValueConditionalFormat", withRule);
export const textConditionalFormatType = objectType("TextConditionalFormat", withRule);
export const presetConditionalFormatType = objectType("PresetCriteriaConditionalFormat", withRule);
export const topBottomConditionalFormatType = objectType("TopBottomConditionalFormat", withRule);
export const colorScaleConditionalFormatType = objectType("ColorScaleConditionalFormat", {
  properties: {
    criteria: field("criteria", null, detailStore),
    threeColorScale: {
      get: ({ rule }) =>
        (rule.item.fields["criteria"] as { midpoint?: unknown } | undefined)?.midpoint !== undefined,
    },
  },
});
export const iconSetConditionalFormatType = objectType("IconSetConditionalFormat", {
  properties: fields(
    { criteria: [], reverseIconOrder: false, showIconOnly: false, style: "ThreeTriangles" },
    detailStore,
  ),
});
export const dataBarConditionalFormatType = objectType("DataBarConditionalFormat", {
  properties: fields(
    {
      axisColor: "",
      axisFormat: "Automatic",
      barDirection: "Context",
      lowerBoundRule: null,
      showDataBarOnly: false,
      upperBoundRule: null,
    },
    detailStore,
  ),
  objects: {
    positiveFormat: (target) => object("ConditionalDataBarPositiveFormat", target),
    negativeFormat: (target) => object("ConditionalDataBarNegativeFormat", target),
  },
});
export const dataBarPositiveFormatType = objectType("ConditionalDataBarPositiveFormat", {
  properties: fields({ borderColor: "", fillColor: "#638EC6", gradientFill: true }, detailStore),
});
export const dataBarNegativeFormatType = objectType("ConditionalDataBarNegativeFormat", {
  properties: {
    ...fields({ matchPositiveBorderColor: true, matchPositiveFillColor: false }, detailStore),
    borderColor: field("negativeBorderColor", "", detailStore),
    fillColor: field("negativeFillColor", "#FF0000", detailStore),
  },
});
export const customConditionalFormatType = objectType("CustomConditionalFormat", {
  objects: {
    rule: (target) => object("ConditionalFormatRule", target),
    format: (target) => object("ConditionalRangeFormat", target),
  },
});

/**
 * It is read relative to the top left of all the rule's cells, and set relative to the cells on which the rule was found
 * (office-js issue 5194, by design).
 */
const formula = {
  get: ({ rule }: RuleFormat): unknown => rule.item.fields["formula"] ?? "",
  set: (target: RuleFormat, value: unknown): void => {
    const text = String(value);
    const { item: stored, from } = target.rule;
    const [top, left] = [stored.areas.map((area) => area.top), stored.areas.map((area) => area.left)];
    const [down, right] = from ? [Math.min(...top) - from.top, Math.min(...left) - from.left] : [0, 0];
    const typed = text.startsWith("=") ? text.slice(1) : text;
    const moved = moveFormula(typed, down, right);
    field<RuleFormat>("formula", "", detailStore).set?.(target, `=${moved}`);
  },
};
export const conditionalFormatRuleType = objectType("ConditionalFormatRule", {
  properties: { formula, formulaLocal: formula },
});
