import type { Binding, Sheet } from "../book/book";
import { type Area, columnCount, intersect, rowCount } from "../engine/area";

/** What the common API is told of a binding. */
export const bindingFacts = ({ id, type, area }: Binding): Readonly<Record<string, unknown>> => ({
  Name: id,
  BindingType: { Table: 1, Text: 2 }[type] ?? 3,
  RowCount: rowCount(area),
  ColCount: columnCount(area),
  HasHeaders: type === "Table",
});

const touched = (sheet: Sheet, areas: readonly Area[]): { binding: Binding; common: Area }[] =>
  sheet.book.bindings.flatMap((binding) => {
    const [common] = areas.flatMap((area) => intersect(area, binding.area) ?? []);
    return binding.sheet === sheet && common ? [{ binding, common }] : [];
  });

/** Tells handlers of `Binding.onDataChanged` that cells of theirs were changed. */
export function raiseBindingData(sheet: Sheet, area: Area): void {
  for (const { binding } of touched(sheet, [area]))
    sheet.book.events.raiseNamed(`${binding.id}_bindingDataChanged`, { ddaBinding: bindingFacts(binding) });
}

/** Tells handlers of `Binding.onSelectionChanged` which of their cells are selected, counted from the binding's first. */
export function raiseBindingSelection(sheet: Sheet, areas: readonly Area[]): void {
  for (const { binding, common } of touched(sheet, areas))
    sheet.book.events.raiseNamed(`${binding.id}_bindingSelectionChanged`, {
      ddaBinding: bindingFacts(binding),
      subset: {
        startRow: common.top - binding.area.top,
        startColumn: common.left - binding.area.left,
        rowCount: rowCount(common),
        columnCount: columnCount(common),
      },
    });
}
