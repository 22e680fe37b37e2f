import type { OpenedExcel } from "excel-stand-in/open-excel";
import { bounding } from "excel-stand-in/engine/area";

/** Every sheet's cells (values, formulas, formats) and merges, to be compared before and after. */
export function snapshot({ workbook }: OpenedExcel): unknown {
  const { engine } = workbook.book;
  return engine.sheets().map(({ id, name }) => {
    const cells: unknown[] = [];
    const far = { top: 0, left: 0, bottom: 199, right: 59 };
    engine.each(id, engine.merges(id).reduce(bounding, far), (row, column, cell) => {
      cells.push([row, column, cell]);
    });
    return { name, cells, merges: engine.merges(id) };
  });
}
