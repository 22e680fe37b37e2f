import type { Book, Sheet } from "../book/book";
import type { Format } from "../engine/format";
import type { PackageReader, Relation } from "./package-file";
import { digitWidth } from "./sizes";
import type { XmlElement } from "./xml";

/** A formula as the file writes it, where writing it anew would give something else. */
export interface OpenedFormula {
  /** As the host reads it, with `=`, and the cell (0-based) that it stood in. */
  readonly read: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cells of an array formula, and the cell's mark of a dynamic one. */
  readonly array?: { readonly rows: number; readonly columns: number; readonly cm?: string };
  /** A plain formula that gives several results, of which Excel shows one: it is no dynamic array. */
  readonly single?: true;
  /** What the file gives as its result, where the engine cannot calculate it and says `engine`. */
  readonly result?: {
    readonly engine: string | null;
    readonly type: string | undefined;
    readonly text: string;
  };
}

/** What the file says of a cell beyond the host's format. */
export interface CellOrigin {
  /** The number of its format in the file. */
  readonly xf: number;
  /** A text with runs of different looks: `<si>` or `<is>` as it stands, and as plain text. */
  readonly rich?: { readonly plain: string; readonly source: string };
  readonly formula?: OpenedFormula;
}

export interface OpenedSheet {
  readonly root: XmlElement;
  readonly path: string;
  readonly relations: readonly Relation[];
  readonly sheetId: string;
  /** The part in which the boxes of notes are drawn, and the attributes of the part in which they are written. */
  readonly notesDrawing: string | undefined;
  readonly notesRoot: Readonly<Record<string, string>>;
  /** What the engine said when the sheet had been read. */
  facts: {
    readonly rowHeight: number;
    readonly columnWidth: number;
    readonly tabColor: string;
    readonly frozen: string;
  };
}

/** A sheet that is no worksheet: a chart, a dialog; and the worksheet before which it stands. */
export interface OtherSheet {
  readonly attributes: Readonly<Record<string, string>>;
  readonly relation: Relation;
  readonly before: Sheet | null;
}

/** A conditional format as the file has it: in the sheet, in its extensions (Excel 2010), or half in each. */
export interface RuleSource {
  readonly main: string | undefined;
  readonly newer: string | undefined;
  readonly sqref: string;
  readonly priority: number;
  readonly pivot: boolean;
}

/** What an opened file holds beyond the workbook's model, kept so that saving can write it again. */
export interface OpenedFile {
  readonly file: PackageReader;
  readonly workbook: XmlElement;
  readonly workbookPath: string;
  readonly styles: XmlElement | null;
  /** The file's cell formats, as read. */
  readonly formats: readonly Format[];
  readonly cells: CellOrigin[];
  readonly lines: Readonly<Record<string, string>>[];
  readonly sheets: Map<Sheet, OpenedSheet>;
  readonly otherSheets: OtherSheet[];
  /** Names of Excel's own that the model does not have, as they stand. */
  readonly otherNames: { readonly source: string; readonly sheet: Sheet | null }[];
  /** The file's XML for an object of the model that was read from it. A change makes another object, which has none. */
  readonly sources: WeakMap<object, string>;
  /** Likewise for conditional formats, by their fields, and for their looks: the number in the file's styles. */
  readonly rules: WeakMap<object, RuleSource>;
  readonly looks: WeakMap<object, number>;
  /** The boxes of notes. */
  readonly shapes: WeakMap<object, string>;
}

const opened = new WeakMap<Book, OpenedFile>();

/** Remembers what the workbook was opened from. */
export const rememberOpened = (book: Book, file: OpenedFile): void => {
  opened.set(book, file);
};

/** What the workbook was opened from; null if it was not opened from a file. */
export const openedFile = (book: Book): OpenedFile | null => opened.get(book) ?? null;

/** The unit of column widths in a file of the workbook, in pixels. */
export const digitOf = (book: Book): number => digitWidth(openedFile(book)?.formats[0] ?? {});

/** The file's XML for an object of the model that nobody has changed since it was read. */
export const sourceFor = (book: Book, object: object | null | undefined): string | undefined =>
  object ? opened.get(book)?.sources.get(object) : undefined;

/** Whether the file uses the namespaces of "strict" Open XML, whose parts cannot be mixed with ours. */
export const isStrict = ({ source }: XmlElement): boolean => /^[^>]*purl\.oclc\.org/.test(source);
