import { type IRange, ObjectMatrix } from "@univerjs/core";
import type { Sheet } from "excel-stand-in/book/book";
import type { Area } from "excel-stand-in/engine/area";
import { toArea } from "excel-stand-in/engine/univer/ranges";
import { ExcelError } from "excel-stand-in/errors";
import { originOf, raiseChanged, sourceOf } from "excel-stand-in/range/edit";
import { demandAllowed, demandUnlocked, type Permission } from "excel-stand-in/range/guard";
import { areaAddress } from "excel-stand-in/references/address";

/** What Univer's own commands change in the cells, by the ids of its mutations. */
interface Kind {
  /** What the sheet's protection must allow; without it nothing does. */
  readonly permission?: Permission;
  readonly event: "contents" | "format" | "rows" | "none";
  readonly hides?: "Hidden" | "Unhidden";
}

const format: Kind = { permission: "allowFormatCells", event: "format" };
const rows: Kind = { permission: "allowFormatRows", event: "none" };
const columns: Kind = { permission: "allowFormatColumns", event: "none" };
const contents: Kind = { event: "contents" };

const kinds: Readonly<Record<string, Kind>> = {
  "sheet.mutation.set-range-values": contents,
  "sheet.mutation.move-range": contents,
  "sheet.mutation.reorder-range": contents,
  "sheet.mutation.add-worksheet-merge": format,
  "sheet.mutation.remove-worksheet-merge": format,
  "sheet.mutation.set.numfmt": format,
  "sheet.mutation.remove.numfmt": format,
  "sheet.mutation.set-worksheet-row-height": rows,
  "sheet.mutation.set-row-data": rows,
  "sheet.mutation.set-row-hidden": { ...rows, event: "rows", hides: "Hidden" },
  "sheet.mutation.set-row-visible": { ...rows, event: "rows", hides: "Unhidden" },
  "sheet.mutation.set-worksheet-col-width": columns,
  "sheet.mutation.set-col-data": columns,
  "sheet.mutation.set-col-hidden": columns,
  "sheet.mutation.set-col-visible": columns,
};

interface Params {
  readonly cellValue?: Record<number, Record<number, object | null>>;
  readonly from?: { readonly value: Record<number, Record<number, object>> };
  readonly to?: { readonly value: Record<number, Record<number, object>> };
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly refMap?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

const matrixArea = (matrix: Record<number, Record<number, unknown>> | undefined): Area[] => {
  const range = matrix && new ObjectMatrix(matrix).getDataRange();
  return range && range.endRow >= range.startRow ? [toArea(range)] : [];
};

/** The cells that a mutation is about. */
export function areasOf(params: Params): Area[] {
  const ranges = [
    ...(params.range ? [params.range] : []),
    ...(params.ranges ?? []),
    ...Object.values(params.refMap ?? {}).flatMap((entry) => entry.ranges),
  ];
  return [
    ...matrixArea(params.cellValue),
    ...matrixArea(params.from?.value),
    ...matrixArea(params.to?.value),
    ...ranges.map(toArea),
  ];
}

/** Values are changed with their formats, or the formats alone. */
function kindOf(id: string, params: Params): Kind | undefined {
  const kind = kinds[id];
  if (!kind || !params.cellValue) return kind;
  const cells = Object.values(params.cellValue).flatMap((row) => Object.values(row));
  const onlyFormats = cells.every(
    (cell) => cell !== null && !["v", "f", "p", "si"].some((key) => key in cell),
  );
  return onlyFormats ? format : kind;
}

/** Whether it changes cells, rows or columns. */
export const isEdit = (id: string): boolean => id in kinds;

/** @throws ExcelError AccessDenied if the workbook is read-only or the sheet's protection does not allow this */
export function demandMutation(sheet: Sheet, id: string, params: object): void {
  const kind = kindOf(id, params);
  if (!kind) return;
  if (sheet.book.history.readOnly) throw new ExcelError("AccessDenied");
  if (kind.event === "contents") demandUnlocked(sheet, areasOf(params));
  else demandAllowed(sheet, kind.permission);
}

/** Tells whoever listens what a mutation changed. */
export function raiseMutation(sheet: Sheet, id: string, params: object): void {
  const kind = kindOf(id, params);
  if (!kind || kind.event === "none") return;
  const { book } = sheet;
  for (const area of areasOf(params)) {
    if (kind.event === "contents") {
      raiseChanged(sheet, area, { changeType: "RangeEdited" });
      continue;
    }
    const message = { worksheetId: sheet.id, address: areaAddress(area), source: sourceOf(book) };
    if (kind.event === "rows")
      book.events.raise("rowHiddenChanged", sheet.id, { ...message, changeType: kind.hides });
    else
      book.events.raise("formatChanged", sheet.id, {
        ...message,
        triggerSource: originOf(book) === "addin" ? "ThisLocalAddin" : "Unknown",
      });
  }
}
