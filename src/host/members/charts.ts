import type { Chart, Sheet } from "../book/book";
import { type HostObject, type Members, object, objectType } from "../protocol/object-type";
import type { ChartPart, OfSheet } from "../protocol/targets";
import { readColor } from "../range/colors";
import { apiCategory } from "../events/event-queue";
import { chartCollectionEvents } from "../events/event-types";
import { cellsAddress, findCells, only } from "../range/cells";
import { demandAllowed } from "../range/guard";
import { offsetOf } from "../range/lines";
import { collection, countOf, sameText, without } from "./collection";
import { fields } from "./field";

type Of = OfSheet<Chart>;
const item = (sheet: Sheet, chart: Chart): HostObject => object("Chart", { sheet, item: chart });
const all = (sheet: Sheet): HostObject[] => sheet.charts.map((chart) => item(sheet, chart));

function freeName(sheet: Sheet): string {
  for (let number = 1; ; number++)
    if (!sheet.charts.some(({ fields: kept }) => kept["name"] === `Chart ${number}`))
      return `Chart ${number}`;
}

function raise(sheet: Sheet, event: keyof typeof chartCollectionEvents, { id }: Chart): void {
  const type = chartCollectionEvents[event];
  const message = JSON.stringify({ chartId: id, worksheetId: sheet.id, source: "Local" });
  if (sheet.book.events.subscribed(type, sheet.id))
    sheet.book.events.raiseEntry(apiCategory, type, sheet.id, message);
}

/** Charts are kept and listed, not drawn. */
export const chartCollectionType = objectType("ChartCollection", {
  ...collection<Sheet>(
    all,
    (sheet, key) => {
      const chart = sheet.charts.find(
        ({ id, fields: kept }) => id === key || sameText(String(kept["name"]), key),
      );
      return chart ? item(sheet, chart) : null;
    },
    {
      add: (sheet, args) => {
        demandAllowed(sheet, "allowEditObjects");
        const kept = {
          name: freeName(sheet),
          chartType: args.text(0),
          source: cellsAddress(args.object(1, "Range")),
          seriesBy: args.optionalText(2) ?? "Auto",
        };
        const chart: Chart = { id: `{CH-${sheet.book.nextId()}}`, fields: kept };
        sheet.book.history.change(sheet, "charts", [...sheet.charts, chart]);
        raise(sheet, "AddedEvent", chart);
        return item(sheet, chart);
      },
    },
  ),
  properties: countOf(all),
  events: chartCollectionEvents,
  eventTarget: (sheet) => sheet.id,
});

const store = ({
  sheet,
  item: chart,
}: Of): { history: Sheet["book"]["history"]; stored: Chart; guard: () => void } => ({
  history: sheet.book.history,
  stored: chart,
  guard: () => {
    demandAllowed(sheet, "allowEditObjects");
  },
});
const keep = ({ sheet, item: chart }: Of, changed: Readonly<Record<string, unknown>>): void => {
  sheet.book.history.change(chart, "fields", { ...chart.fields, ...changed });
};

export const chartType = objectType("Chart", {
  properties: {
    ...fields<Of>(
      { name: "", chartType: "ColumnClustered", top: 0, left: 0, width: 360, height: 216, style: 2 },
      store,
    ),
    id: { get: ({ item: chart }) => chart.id },
  },
  objects: {
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    title: (target) => object("ChartTitle", target),
    legend: (target) => object("ChartLegend", target),
    dataLabels: (target) => object("ChartDataLabels", target),
  },
  methods: {
    activate: ({ sheet, item: chart }) => {
      raise(sheet, "ActivatedEvent", chart);
    },
    delete: ({ sheet, item: chart }) => {
      sheet.book.history.change(sheet, "charts", without(sheet.charts, chart));
      raise(sheet, "DeletedEvent", chart);
    },
    setData: (target, args) => {
      keep(target, {
        source: cellsAddress(args.object(0, "Range")),
        seriesBy: args.optionalText(1) ?? "Auto",
      });
    },
    setPosition: (target, args) => {
      const start = args.maybe(0, "Range") ?? findCells(target.sheet, args.text(0));
      const end =
        args.maybe(1, "Range") ??
        (args.all[1] === null || args.all[1] === undefined ? start : findCells(target.sheet, args.text(1)));
      const [from, to] = [only(start), only(end)];
      const [top, left] = [
        offsetOf(start.sheet, "rows", from.top),
        offsetOf(start.sheet, "columns", from.left),
      ];
      keep(target, {
        top,
        left,
        height: offsetOf(start.sheet, "rows", to.bottom + 1) - top,
        width: offsetOf(start.sheet, "columns", to.right + 1) - left,
      });
    },
  },
  identity: ({ item: chart }) => ({ Id: chart.id }),
});

const under = (prefix: string, initials: Readonly<Record<string, unknown>>): ReturnType<typeof fields<Of>> =>
  Object.fromEntries(
    Object.entries(
      fields<Of>(
        Object.fromEntries(Object.entries(initials).map(([name, value]) => [`${prefix}.${name}`, value])),
        store,
      ),
    ).map(([name, property]) => [name.slice(prefix.length + 1), property]),
  );
export const chartTitleType = objectType("ChartTitle", {
  properties: under("title", { text: "", visible: true, overlay: false }),
});
export const chartLegendType = objectType("ChartLegend", {
  properties: under("legend", { visible: true, position: "Right", overlay: false }),
  objects: { format: (target) => object("ChartLegendFormat", target) },
});
export const chartDataLabelsType = objectType("ChartDataLabels", {
  properties: under("dataLabels", {
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
  }),
  objects: { format: (target) => object("ChartDataLabelFormat", target) },
});

/** Part of a chart whose look is kept: its fill and its font, under a prefix of its own. */
const lookOf = (part: string): Members<Of>["objects"] => ({
  fill: ({ sheet, item: chart }) => object("ChartFill", { sheet, item: chart, part }),
  font: ({ sheet, item: chart }) => object("ChartFont", { sheet, item: chart, part }),
});
export const chartLegendFormatType = objectType("ChartLegendFormat", { objects: lookOf("legend") ?? {} });
export const chartDataLabelFormatType = objectType("ChartDataLabelFormat", {
  objects: lookOf("dataLabels") ?? {},
});
export const chartFillType = objectType("ChartFill", {
  methods: {
    setSolidColor: (target, args) => {
      keep(target, { [`${target.part}.fill`]: readColor(args.text(0)) });
    },
    clear: (target) => {
      keep(target, { [`${target.part}.fill`]: undefined });
    },
  },
});
const fontFields = {
  bold: false,
  color: "#000000",
  italic: false,
  name: "Calibri",
  size: 10,
  underline: "None",
};
export const chartFontType = objectType("ChartFont", {
  properties: Object.fromEntries(
    Object.entries(fontFields).map(([name, initial]) => [
      name,
      {
        get: (target: ChartPart) => target.item.fields[`${target.part}.font.${name}`] ?? initial,
        set: (target: ChartPart, value: unknown) => {
          keep(target, { [`${target.part}.font.${name}`]: value });
        },
      },
    ]),
  ),
});
