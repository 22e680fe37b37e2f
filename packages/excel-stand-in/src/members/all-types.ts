import type { ObjectType } from "../protocol/object-type";
import * as application from "./application";
import * as autoFilter from "./auto-filter";
import * as bindings from "./bindings";
import * as chartAxes from "./charts/axes";
import * as charts from "./charts/charts";
import * as chartLabels from "./charts/labels";
import * as chartLooks from "./charts/looks";
import * as chartParts from "./charts/parts-of-the-whole";
import * as chartPoints from "./charts/points";
import * as chartSeries from "./charts/series";
import * as chartTrendlines from "./charts/trendlines";
import * as comments from "./comments";
import * as conditionalFormats from "./conditional-formats";
import * as conditionalLook from "./conditional-look";
import * as customXml from "./custom-xml";
import * as dataValidation from "./data-validation";
import * as functions from "./functions";
import * as keyValues from "./key-values";
import * as names from "./names";
import * as precedents from "./precedents";
import * as pageLayout from "./page-layout";
import * as range from "./range";
import * as rangeFormat from "./range-format";
import * as rangeMore from "./range-more";
import * as services from "./services";
import * as sheetParts from "./sheet-parts";
import * as styles from "./styles";
import * as tableFilters from "./table-filters";
import * as tableLines from "./table-lines";
import * as tables from "./tables";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";
import * as worksheets from "./worksheets";

const modules = [
  ...[workbook, application, worksheets, worksheet, sheetParts, pageLayout],
  ...[range, rangeFormat, rangeMore, names, conditionalFormats, conditionalLook, dataValidation],
  ...[
    comments,
    styles,
    tables,
    tableFilters,
    tableLines,
    charts,
    chartAxes,
    chartLabels,
    chartLooks,
    chartParts,
    chartPoints,
    chartSeries,
    chartTrendlines,
    keyValues,
    customXml,
    services,
    autoFilter,
    bindings,
    functions,
    precedents,
  ],
];

const isType = (value: unknown): value is ObjectType =>
  typeof value === "object" && value !== null && "members" in value && "name" in value;

/** Every type that this host has, from all member tables. */
export const allTypes: readonly ObjectType[] = modules.flatMap((module) =>
  Object.values(module as Record<string, unknown>).filter(isType),
);
