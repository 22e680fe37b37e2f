import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "../engine/area";
import type { Axis, Cell, CellValue } from "../engine/engine";
import { object, objectType, type Property } from "../protocol/object-type";
import { fromR1C1, toR1C1 } from "../references/r1c1";
import { applyFormat, formatsOf } from "../range/formatting";
import { type Cells, cellsAddress, only } from "../range/cells";
import { assign, valueType } from "../range/edit";
import { common, eachAssigned, readMatrix } from "../range/matrix";
import { styleChange } from "../range/named-styles";
import { hasSpill } from "../range/spills";
import { formatCategory, shownText } from "../range/text";
import { rangeActions } from "./range-actions";
import { rangeAlgebra } from "./range-algebra";
import { rangeCellProperties, useRangeMembers } from "./range-cell-properties";
import { rangeLookups } from "./range-lookups";
import { hiddenOf, offsetOf, setHidden } from "../range/lines";
import { linkOf, setLink } from "../range/links";

const plain = (value: CellValue): CellValue => value ?? "";
const formulaOf = ({ value, formula }: Cell): CellValue => formula ?? plain(value);

const values: Property<Cells> = {
  get: (cells) => readMatrix(cells, ({ value }) => plain(value)),
  set: assign,
};
const formulas: Property<Cells> = { get: (cells) => readMatrix(cells, formulaOf), set: assign };
const formulasR1C1: Property<Cells> = {
  get: (cells) =>
    readMatrix(cells, (cell, row, column) =>
      cell.formula === undefined ? plain(cell.value) : toR1C1(cell.formula, row, column),
    ),
  set: (cells, assigned) => {
    assign(cells, assigned, (value, row, column) =>
      typeof value === "string" && value.startsWith("=") ? fromR1C1(value, row, column) : value,
    );
  },
};
const numberFormat: Property<Cells> = {
  get: (cells) => readMatrix(cells, ({ format }) => format.numberFormat ?? "General"),
  set: (cells, assigned) => {
    const area = only(cells);
    const given = new Map<string, string>();
    const single = typeof assigned === "string" ? assigned : undefined;
    if (single === undefined) {
      eachAssigned(area, assigned, (row, column, value) => {
        if (typeof value === "string") given.set(`${row} ${column}`, value);
      });
    }
    applyFormat(cells, (format, row, column) => {
      const pattern = single ?? given.get(`${row} ${column}`) ?? format.numberFormat;
      return { numberFormat: pattern === "General" ? undefined : pattern };
    });
  },
};
const hidden = (axis: Axis): Property<Cells> => ({
  get: (cells) => hiddenOf(cells, axis),
  set: (cells, value) => {
    setHidden(cells, axis, value === true);
  },
});

export const rangeType = objectType("Range", {
  properties: {
    values,
    formulas,
    formulasLocal: formulas,
    formulasR1C1,
    numberFormat,
    numberFormatLocal: numberFormat,
    text: { get: (cells) => readMatrix(cells, (cell) => shownText(cell, cells.sheet.book.locale)) },
    valueTypes: { get: (cells) => readMatrix(cells, valueType) },
    numberFormatCategories: {
      get: (cells) => readMatrix(cells, ({ format }) => formatCategory(format.numberFormat ?? "General")),
    },
    address: { get: (cells) => cellsAddress({ sheet: cells.sheet, areas: [only(cells)] }) },
    addressLocal: { get: (cells) => cellsAddress({ sheet: cells.sheet, areas: [only(cells)] }) },
    rowIndex: { get: (cells) => only(cells).top },
    columnIndex: { get: (cells) => only(cells).left },
    rowCount: { get: (cells) => rowCount(only(cells)) },
    columnCount: { get: (cells) => columnCount(only(cells)) },
    cellCount: { get: (cells) => (cellCount(only(cells)) > 2 ** 31 - 1 ? -1 : cellCount(only(cells))) },
    isEntireColumn: { get: (cells) => isWholeColumns(only(cells)) },
    isEntireRow: { get: (cells) => isWholeRows(only(cells)) },
    rowHidden: hidden("rows"),
    columnHidden: hidden("columns"),
    hidden: {
      get: (cells) => common([hiddenOf(cells, "rows") === true || hiddenOf(cells, "columns") === true]),
    },
    top: { get: (cells) => offsetOf(cells.sheet, "rows", only(cells).top) },
    left: { get: (cells) => offsetOf(cells.sheet, "columns", only(cells).left) },
    height: {
      get: (cells) =>
        offsetOf(cells.sheet, "rows", only(cells).bottom + 1) -
        offsetOf(cells.sheet, "rows", only(cells).top),
    },
    width: {
      get: (cells) =>
        offsetOf(cells.sheet, "columns", only(cells).right + 1) -
        offsetOf(cells.sheet, "columns", only(cells).left),
    },
    hyperlink: { get: linkOf, set: setLink },
    style: {
      get: (cells) => common([...formatsOf(cells)].map(({ style }) => style ?? "Normal")),
      set: (cells, value) => {
        applyFormat(cells, styleChange(cells.sheet.book, String(value)));
      },
    },
    hasSpill: { get: hasSpill },
    savedAsArray: { get: hasSpill },
    linkedDataTypeState: { get: (cells) => readMatrix(cells, () => "None") },
  },
  objects: {
    worksheet: (cells) => object("Worksheet", cells.sheet),
    format: (cells) => object("RangeFormat", cells),
    conditionalFormats: (cells) => object("ConditionalFormatCollection", cells),
    dataValidation: (cells) => object("DataValidation", cells),
    sort: (cells) => object("RangeSort", cells),
  },
  methods: { ...rangeAlgebra, ...rangeActions, ...rangeLookups, ...rangeCellProperties },
});

useRangeMembers(rangeType.members);
