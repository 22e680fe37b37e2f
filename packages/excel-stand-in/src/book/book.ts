import type { Area } from "../engine/area";
import type { CellValue, Engine } from "../engine/engine";
import type { Format } from "../engine/format";
import type { EventQueue } from "../events/event-queue";
import type { History } from "./history";
import type { Stored } from "./stored";

/** A name for a range, a value or a formula; of the workbook, or of one sheet. */
export interface DefinedName {
  name: string;
  /** With the leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A rule on cells: a conditional format, a data validation. Areas move with the cells. */
export interface CellRule extends Stored {
  areas: readonly Area[];
}

/** Mentions of people in a comment; they hold while its text is the one that they were given with. */
export interface Mentions {
  readonly content: string;
  /** The text with `<at id="0">name</at>` for the people. */
  readonly richContent: string;
  readonly people: readonly unknown[];
}

export interface Comment {
  readonly id: string;
  area: Area;
  content: string;
  author: string;
  readonly created: number;
  mentions?: Mentions;
  resolved: boolean;
  replies: readonly CommentReply[];
}

export interface CommentReply {
  readonly id: string;
  content: string;
  mentions?: Mentions;
  author: string;
  readonly created: number;
}

/** A note of the old kind: kept, moved with its cell and saved, but no part of this Excel's API. */
export interface Note {
  area: Area;
  readonly author: string;
  readonly content: string;
}

export interface Table extends Stored {
  readonly id: string;
  area: Area;
}

/** Rows or columns of an outline that fold as one. */
export interface LineGroup {
  readonly axis: "rows" | "columns";
  /** Whole rows or whole columns. */
  readonly area: Area;
}

export interface Chart extends Stored {
  readonly id: string;
}

export interface Hyperlink {
  readonly area: Area;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  /** As given, or as a file's hash; null without a password. */
  readonly password: string | null;
}

/** A sheet's filter: where, and by column of the area (0-based) `Excel.FilterCriteria`. */
export interface SheetFilter {
  readonly area: Area;
  readonly criteria: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}

/** What Excel knows of a sheet beyond its cells. */
export interface Sheet {
  readonly id: string;
  readonly book: Book;
  veryHidden: boolean;
  headings: boolean;
  calculates: boolean;
  names: readonly DefinedName[];
  conditionalFormats: readonly CellRule[];
  validations: readonly CellRule[];
  comments: readonly Comment[];
  notes: readonly Note[];
  hyperlinks: readonly Hyperlink[];
  groups: readonly LineGroup[];
  tables: readonly Table[];
  charts: readonly Chart[];
  properties: readonly KeyValue[];
  protection: Protection | null;
  /** Page set-up by the names of Excel's PageLayout; what is missing has Excel's default. */
  readonly page: Stored;
  filter: SheetFilter | null;
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}

export interface KeyValue {
  readonly key: string;
  value: unknown;
}

/** A range or table that an add-in knows by an id of its own. */
export interface Binding {
  readonly id: string;
  readonly type: string;
  readonly sheet: Sheet;
  area: Area;
}

/** A worksheet function that an add-in called; its value is null until it was evaluated. */
export interface FunctionCall {
  readonly formula: string;
  value: CellValue;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** Groups of a format's fields that a style may set or leave alone (`Style.includeFont` and so on). */
export const styleGroups = ["number", "font", "alignment", "border", "patterns", "protection"] as const;
export type StyleGroup = (typeof styleGroups)[number];

/** A named cell style. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  format: Format;
  left: readonly StyleGroup[];
  autoIndent: boolean;
}

/** A workbook: the engine's cells, and beside them what Excel has and the engine has not. */
export interface Book {
  name: string;
  readonly engine: Engine;
  readonly history: History;
  readonly events: EventQueue;
  sheets: ReadonlyMap<string, Sheet>;
  names: readonly DefinedName[];
  settings: readonly KeyValue[];
  customProperties: readonly KeyValue[];
  readonly properties: Stored;
  xmlParts: readonly XmlPart[];
  bindings: readonly Binding[];
  styles: readonly NamedStyle[];
  /** Workbooks that the add-in opened in windows of their own, as .xlsx in Base64; empty text for a blank one. */
  readonly openedBeside: string[];
  /** Calls of worksheet functions that wait to be evaluated. */
  readonly calls: FunctionCall[];
  protection: Protection | null;
  calculationMode: string;
  readonly calculation: Stored;
  activeSheet: string;
  /** The chart that has the focus, instead of cells. */
  activeChart: { readonly sheet: Sheet; readonly chart: Chart } | null;
  selection: Selection;
  enableEvents: boolean;
  /** Whether copied formats bring merges along. */
  formatsCarryMerges: boolean;
  locale: string;
  /** The user who comments and edits here. */
  author: string;
  /** The next number for ids that must be unique. */
  readonly nextId: () => number;
}
