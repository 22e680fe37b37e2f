import type {
  Binding,
  Book,
  CellRule,
  Chart,
  Comment,
  CommentReply,
  DefinedName,
  FunctionCall,
  KeyValue,
  Sheet,
  Table,
  XmlPart,
} from "../book/book";
import type { Area } from "../engine/area";
import type { Edge } from "../engine/format";
import type { Cells } from "../range/cells";
import type { AppServices } from "../services/app-services";

/** A name, with the sheet it belongs to or null for the workbook's own. */
export interface NameTarget {
  readonly book: Book;
  readonly scope: Sheet | null;
  readonly name: DefinedName;
}
export interface OfSheet<Item> {
  readonly sheet: Sheet;
  readonly item: Item;
}
export interface EdgeTarget {
  readonly cells: Cells;
  readonly side: Edge | "insideHorizontal" | "insideVertical";
}
export interface ReplyTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
  readonly reply: CommentReply;
}
/** A part of a chart, by the way to it: `legend`, `series.s0.format.fill`; empty for the chart itself. */
export interface ChartPart extends OfSheet<Chart> {
  readonly part: string;
}
/** The types of the API that are parts of a chart. */
export type ChartPartName =
  | "Chart"
  | "ChartAreaFormat"
  | "ChartAxes"
  | "ChartAxis"
  | "ChartAxisFormat"
  | "ChartAxisTitle"
  | "ChartAxisTitleFormat"
  | "ChartBinOptions"
  | "ChartBorder"
  | "ChartBoxwhiskerOptions"
  | "ChartDataLabel"
  | "ChartDataLabelFormat"
  | "ChartDataLabels"
  | "ChartDataTable"
  | "ChartDataTableFormat"
  | "ChartErrorBars"
  | "ChartErrorBarsFormat"
  | "ChartFill"
  | "ChartFont"
  | "ChartFormatString"
  | "ChartGridlines"
  | "ChartGridlinesFormat"
  | "ChartLegend"
  | "ChartLegendEntry"
  | "ChartLegendEntryCollection"
  | "ChartLegendFormat"
  | "ChartLineFormat"
  | "ChartMapOptions"
  | "ChartPivotOptions"
  | "ChartPlotArea"
  | "ChartPlotAreaFormat"
  | "ChartPoint"
  | "ChartPointFormat"
  | "ChartPointsCollection"
  | "ChartSeries"
  | "ChartSeriesCollection"
  | "ChartSeriesFormat"
  | "ChartTitle"
  | "ChartTitleFormat"
  | "ChartTrendline"
  | "ChartTrendlineCollection"
  | "ChartTrendlineFormat"
  | "ChartTrendlineLabel"
  | "ChartTrendlineLabelFormat";
/** A table's column or row by its place, 0-based. */
export interface TableLine {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly index: number;
}
export interface SettingTarget {
  readonly book: Book;
  readonly entry: KeyValue;
}
export interface BindingTarget {
  readonly book: Book;
  readonly binding: Binding;
}
export interface PartTarget {
  readonly book: Book;
  readonly part: XmlPart;
}
/** A conditional format, and the first of the cells on which it was found: formulas are set relative to these. */
export interface FoundRule extends OfSheet<CellRule> {
  readonly from?: Area | undefined;
}
/** A part of a conditional format's look. */
export interface RuleFormat {
  readonly rule: FoundRule;
  /** Which kind of rule it was asked of: `custom`, `cellValue`, `textComparison`. */
  readonly kind: string;
}
export interface RuleBorder extends RuleFormat {
  readonly side: string;
}
export interface PageBreakTarget {
  readonly sheet: Sheet;
  readonly axis: "row" | "column";
  /** The row or column after the break. */
  readonly index: number;
}

/** The filter of a sheet, or of one of its tables. */
export interface FilterTarget {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

/** What an object of each type of the API stands for in the host. */
export interface Targets extends Record<ChartPartName, ChartPart> {
  Workbook: Book;
  StyleCollection: Book;
  /** Cells whose `style` is meant. */
  Style: Cells;
  Application: Book;
  IterativeCalculation: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  DatetimeFormatInfo: Book;
  Runtime: Book;
  WorkbookProtection: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  AutoFilter: FilterTarget;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: { readonly sheet: Sheet; readonly pages: string };
  PageBreakCollection: { readonly sheet: Sheet; readonly axis: "row" | "column" };
  PageBreak: PageBreakTarget;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: { readonly ranges: readonly Cells[] };
  RangeFormat: Cells;
  RangeFont: Cells;
  RangeFill: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: EdgeTarget;
  FormatProtection: Cells;
  RangeSort: Cells;
  RangeView: { readonly cells: Cells; readonly rows: readonly number[] };
  RangeViewCollection: { readonly cells: Cells; readonly rows: readonly number[] };
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  DataValidation: Cells;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: FoundRule;
  CustomConditionalFormat: RuleFormat;
  CellValueConditionalFormat: RuleFormat;
  TextConditionalFormat: RuleFormat;
  PresetCriteriaConditionalFormat: RuleFormat;
  TopBottomConditionalFormat: RuleFormat;
  ColorScaleConditionalFormat: RuleFormat;
  DataBarConditionalFormat: RuleFormat;
  IconSetConditionalFormat: RuleFormat;
  ConditionalDataBarPositiveFormat: RuleFormat;
  ConditionalDataBarNegativeFormat: RuleFormat;
  ConditionalFormatRule: RuleFormat;
  ConditionalRangeFormat: RuleFormat;
  ConditionalRangeFont: RuleFormat;
  ConditionalRangeFill: RuleFormat;
  ConditionalRangeBorderCollection: RuleFormat;
  ConditionalRangeBorder: RuleBorder;
  NamedItemCollection: { readonly book: Book; readonly scope: Sheet | null };
  NamedItem: NameTarget;
  NamedItemArrayValues: NameTarget;
  CommentCollection: { readonly book: Book; readonly scope: Sheet | null };
  Comment: OfSheet<Comment>;
  CommentReplyCollection: OfSheet<Comment>;
  CommentReply: ReplyTarget;
  TableCollection: { readonly book: Book; readonly scope: Sheet | null; readonly within?: Cells };
  Table: OfSheet<Table>;
  TableColumnCollection: OfSheet<Table>;
  TableColumn: TableLine;
  Filter: TableLine;
  TableRowCollection: OfSheet<Table>;
  TableRow: TableLine;
  ChartCollection: Sheet;
  SettingCollection: Book;
  Setting: SettingTarget;
  Functions: Book;
  FunctionResult: FunctionCall;
  BindingCollection: Book;
  Binding: BindingTarget;
  WorkbookRangeAreas: { readonly parts: readonly Cells[] };
  RangeAreasCollection: { readonly parts: readonly Cells[] };
  TableSort: OfSheet<Table>;
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: SettingTarget;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: OfSheet<KeyValue>;
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly book: Book; readonly namespace: string };
  CustomXmlPart: PartTarget;
  "Microsoft.InternalService.AddinInternalService": AppServices;
  "Microsoft.AppRuntime.AppRuntimeService": AppServices;
  "Microsoft.AppRuntime.AppRuntimePersistenceService": AppServices;
  "Microsoft.DynamicRibbon.DynamicRibbon": AppServices;
  RibbonTab: { readonly services: AppServices; readonly id: string };
  RibbonButton: { readonly services: AppServices; readonly id: string };
}

/** The areas of some cells, on one sheet. */
export type { Cells, Area };
