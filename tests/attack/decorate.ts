import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { indicatorField } from "../../src/core/form/indicator-lists";
import type { FieldPath } from "../../src/core/form/project";
import { aroundRows } from "./around-rows";
import { oddCells } from "./odd-cells";
import type { Dice } from "./place";
import { rulesOnRows } from "./rules-on-rows";

/** Puts what the dice choose on and around a form on the active sheet, which becomes the sheet 申报 beside another one. */
export async function decorate(form: FormOnSheet, dice: Dice): Promise<readonly string[]> {
  const chosen = [...aroundRows(), ...rulesOnRows(), ...oddCells()].filter(({ oneIn }) => dice(oneIn) === 0);
  const { range, places } = form.form;
  const own = Object.entries(places).flatMap(([field, place]) =>
    indicatorField(field as FieldPath)?.part && place ? [place.cell.row] : [],
  );
  const rows = {
    ...range,
    top: own.length > 0 ? Math.min(...own) : range.top,
    bottom: own.length > 0 ? Math.max(...own) : range.bottom,
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "申报";
    const others = context.workbook.worksheets.load("items/name");
    await context.sync();
    if (!others.items.some(({ name }) => name === "引用")) context.workbook.worksheets.add("引用");
    sheet.activate();
    await context.sync();
  });
  const done: string[] = [];
  for (const { name, put } of chosen)
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      put({ context, sheet, form: range, rows, dice });
      await context.sync();
    }).then(
      () => done.push(name),
      // Excel does not let everything stand on everything: a merge on a part of another one, say.
      () => done.push(`refused ${name}`),
    );
  return done;
}
