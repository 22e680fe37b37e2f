import type { Project } from "../form/project";
import { rowCells } from "./form-cells";
import { indicatorCells } from "./indicator-cells";
import type { Layout } from "./layout";
import { notPlaced } from "./not-placed";
import { lastRow, sheetOfCells } from "./sheet-of-cells";
import type { SheetPlan } from "./sheet-plan";

/**
 * Plans the form of a project in a layout, for any number of indicators. The empty project gives the official blank
 * form. Nothing is added to the project and nothing guessed: texts are written as they are, amounts with their digits
 * and currency unit as written; what the layout or a cell has no room for is listed in `notPlaced`.
 * @param keepsRows whether 二级 that the form prints, and of which the project has no indicator, keep a row to be filled in
 */
export function planSheet(project: Project, layout: Layout, keepsRows = false): SheetPlan {
  const { columnWidths, captionRows, fonts } = layout;
  const tableTop = layout.head.length;
  const table = indicatorCells(project, layout, tableTop, keepsRows);
  const cells = [
    ...rowCells(layout.head, 0, project, layout),
    ...table,
    ...rowCells(layout.foot, lastRow(table) + 1, project, layout),
  ];
  const sheet = sheetOfCells(cells, {
    name: project.name,
    tableTop,
    headerRows: 1,
    columnWidths,
    captionRows,
    fonts,
  });
  return { ...sheet, notPlaced: notPlaced(project, sheet.places) };
}
