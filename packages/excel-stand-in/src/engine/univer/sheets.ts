import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Engine, SheetFacts } from "../engine";
import { emptySheet } from "./start";
import type { UniverParts } from "./univer-engine";

/** The part of the engine that knows sheets: their order, names, and what is shown of them. */
export function sheetFunctions({
  mutate,
  worksheet,
  workbook,
}: UniverParts): Pick<Engine, "sheets" | "insertSheet" | "removeSheet" | "moveSheet" | "changeSheet"> {
  const facts = (sheet: Worksheet): SheetFacts => {
    const config = sheet.getConfig();
    return {
      id: config.id,
      name: config.name,
      hidden: config.hidden === BooleanNumber.TRUE,
      tabColor: config.tabColor,
      gridlines: config.showGridlines !== BooleanNumber.FALSE,
      frozenRows: config.freeze.ySplit,
      frozenColumns: config.freeze.xSplit,
    };
  };
  const setters: {
    [Field in keyof Omit<SheetFacts, "id" | "frozenColumns">]: (
      sheet: string,
      value: SheetFacts[Field],
    ) => [string, object];
  } = {
    name: (sheet, name) => [SetWorksheetNameMutation.id, { subUnitId: sheet, name }],
    hidden: (sheet, hidden) => [SetWorksheetHideMutation.id, { subUnitId: sheet, hidden: hidden ? 1 : 0 }],
    tabColor: (sheet, color) => [SetTabColorMutation.id, { subUnitId: sheet, color }],
    gridlines: (sheet, on) => [ToggleGridlinesMutation.id, { subUnitId: sheet, showGridlines: on ? 1 : 0 }],
    frozenRows: (sheet, rows) => frozen(sheet, rows, worksheet(sheet).getConfig().freeze.xSplit),
  };
  const frozen = (sheet: string, rows: number, columns: number): [string, object] => [
    SetFrozenMutation.id,
    { subUnitId: sheet, startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns },
  ];
  const changeSheet: Engine["changeSheet"] = (sheet, { frozenRows, frozenColumns, ...change }) => {
    const old = facts(worksheet(sheet));
    for (const key of Object.keys(change) as ("name" | "hidden" | "tabColor" | "gridlines")[]) {
      const make = setters[key] as (sheet: string, value: unknown) => [string, object];
      const [id, params] = make(sheet, change[key]);
      mutate(id, params, make(sheet, old[key])[1]);
    }
    if (frozenRows === undefined && frozenColumns === undefined) return;
    const [id, params] = frozen(sheet, frozenRows ?? old.frozenRows, frozenColumns ?? old.frozenColumns);
    mutate(id, params, frozen(sheet, old.frozenRows, old.frozenColumns)[1]);
  };

  return {
    sheets: () => workbook.getSheets().map(facts),
    insertSheet: (position, id, name, like) => {
      const source = like === undefined ? {} : structuredClone(worksheet(like).getConfig());
      const sheet = { ...mergeWorksheetSnapshotWithDefault({ ...emptySheet, ...source }), id, name };
      mutate(InsertSheetMutation.id, { index: position, sheet }, { subUnitId: id }, RemoveSheetMutation.id);
    },
    removeSheet: (id) => {
      const sheet = structuredClone(worksheet(id).getConfig());
      const index = workbook.getConfig().sheetOrder.indexOf(id);
      mutate(RemoveSheetMutation.id, { subUnitId: id }, { index, sheet }, InsertSheetMutation.id);
    },
    moveSheet: (id, toOrder) => {
      const fromOrder = workbook.getConfig().sheetOrder.indexOf(id);
      mutate(
        SetWorksheetOrderMutation.id,
        { subUnitId: id, fromOrder, toOrder },
        { subUnitId: id, fromOrder: toOrder, toOrder: fromOrder },
      );
    },
    changeSheet,
  };
}
