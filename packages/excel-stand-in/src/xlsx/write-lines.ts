import type { Sheet } from "../book/book";
import { lastColumn } from "../engine/area";
import type { Line } from "../engine/engine";
import { outlineDepths } from "../range/outline";
import { digitOf, openedFile } from "./opened-file";
import { manyColumns } from "./read-sheet";
import { pointsOfWidth, widthOfPoints } from "./sizes";
import { type Strings, cellsXml } from "./write-cells";
import type { StyleBook } from "./write-styles";
import { tag } from "./xml";

/** What the opened file says of a line beyond the model. */
const originOf = (sheet: Sheet, { origin }: Line): Readonly<Record<string, string>> =>
  (origin === undefined ? undefined : openedFile(sheet.book)?.lines[origin]) ?? {};

export function rowsXml(sheet: Sheet, styles: StyleBook, strings: Strings): string {
  const lines = sheet.book.engine.lines(sheet.id, "rows");
  const cells = cellsXml(sheet, styles, strings);
  const depths = outlineDepths(sheet, "rows");
  const rows = [...new Set([...cells.keys(), ...lines.keys(), ...depths.keys()])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const line = lines.get(row) ?? {};
      const { ht, customHeight, ...more } = originOf(sheet, line);
      const { size, hidden, format } = line;
      const style = format ? styles.cell(format) : 0;
      const asBefore = size !== undefined && Number(ht) === size;
      const content = (cells.get(row) ?? []).join("");
      const attributes = {
        s: format ? style : undefined,
        customFormat: format ? true : undefined,
        ht: size,
        hidden: hidden ? true : undefined,
        customHeight: asBefore ? customHeight : size === undefined ? undefined : true,
        outlineLevel: depths.get(row),
        ...more,
      };
      const said = content !== "" || Object.values(attributes).some((value) => value !== undefined);
      return said ? tag("row", { r: row + 1, ...attributes }, content) : "";
    })
    .join("");
}

type ColumnAttributes = Record<string, string | number | boolean | undefined>;

const styleOf = (sheet: Sheet, { format }: Line, styles: StyleBook): number | undefined =>
  styles.cell(format ?? sheet.book.engine.sheetFormat(sheet.id)) || undefined;

/** Null if there is nothing to say of the column. */
function columnAttributes(
  sheet: Sheet,
  line: Line,
  outlineLevel: number | undefined,
  styles: StyleBook,
): ColumnAttributes | null {
  const { size } = line;
  const digit = digitOf(sheet.book);
  const { width, customWidth, ...more } = originOf(sheet, line);
  const asBefore = width !== undefined && pointsOfWidth(Number(width), digit) === size;
  const said = {
    customWidth: asBefore ? customWidth : size === undefined ? undefined : true,
    style: styleOf(sheet, line, styles),
    hidden: line.hidden === true ? true : undefined,
    outlineLevel,
    ...more,
  };
  if (size === undefined && Object.values(said).every((value) => value === undefined)) return null;
  const standard = sheet.book.engine.defaultSize(sheet.id, "columns");
  return { width: asBefore ? width : widthOfPoints(size ?? standard, digit), ...said };
}

/** Columns that follow each other and are alike stand in the file as one; the rest of the sheet has the sheet's format. */
export function columnsXml(sheet: Sheet, styles: StyleBook): string {
  const lines = sheet.book.engine.lines(sheet.id, "columns");
  const depths = outlineDepths(sheet, "columns");
  const said = new Map([...[...depths.keys()].map((column) => [column, {}] as const), ...lines]);
  const runs: { min: number; max: number; attributes: ColumnAttributes | null; key: string }[] = [];
  const add = (min: number, max: number, line: Line): void => {
    const attributes = columnAttributes(sheet, line, depths.get(min), styles);
    const key = JSON.stringify(attributes);
    const last = runs.at(-1);
    if (last?.key === key) last.max = max;
    else runs.push({ min, max, attributes, key });
  };
  let next = 0;
  for (const [index, line] of [...said].sort(([a], [b]) => a - b)) {
    if (index > next) add(next, index - 1, {});
    add(index, index, line);
    next = index + 1;
  }
  const before = runs.at(-1);
  const goesOn = before?.attributes && before.max - before.min >= manyColumns - 1;
  if (goesOn) before.max = lastColumn;
  else if (next <= lastColumn) add(next, lastColumn, {});
  const columns = runs.flatMap(({ min, max, attributes }) =>
    attributes ? [tag("col", { min: min + 1, max: max + 1, ...attributes })] : [],
  );
  return columns.length > 0 ? tag("cols", {}, columns.join("")) : "";
}
