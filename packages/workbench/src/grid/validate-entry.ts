import type { Sheet } from "excel-stand-in/book/book";
import { type Area, cellArea, intersect } from "excel-stand-in/engine/area";
import { cellsOf } from "excel-stand-in/range/cells";
import { readEntry } from "excel-stand-in/range/entry";
import { invalidCells } from "excel-stand-in/range/validate";

/** What was typed is not among what the cell's validation allows. The message is the workbook's own, or empty. */
export class InvalidEntry extends Error {}

/** @throws InvalidEntry if a validation that stops the user does not allow this text in the cell */
export function demandValid(sheet: Sheet, { top, left }: Area, text: string): void {
  const { engine, history } = sheet.book;
  const place = cellArea(top, left);
  const rule = sheet.validations.find(({ areas }) => areas.some((area) => intersect(area, place)));
  const alert = (rule?.fields["errorAlert"] ?? {}) as Readonly<Record<string, unknown>>;
  const stops = alert["showAlert"] !== false && (alert["style"] ?? "Stop") === "Stop";
  const { value } = readEntry(text, engine.cell(sheet.id, top, left).format);
  if (!rule || !stops || value === undefined || value === null) return;
  // The rule is asked with the value in its place, which is taken away again.
  engine.write(sheet.id, [{ row: top, column: left, value }]);
  const broken = invalidCells(cellsOf(sheet, place), rule).length > 0;
  history.abandon();
  const { message } = alert;
  if (broken) throw new InvalidEntry(typeof message === "string" ? message : "");
}
