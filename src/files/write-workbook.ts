import { writeXlsx, type WriteSheet } from "hucre/xlsx";

import { rangeName } from "../core/grid/address";
import { mergedRanges } from "../core/layout/merged-ranges";
import { sheetNames } from "../core/layout/sheet-name";
import type { PrintSetup, SheetPlan } from "../core/layout/sheet-plan";
import { propertiesOf, type MadeAs } from "./made-as";
import { cellsOf } from "./sheet-cells";
import { defaultFont, pointsPerDigit, repeatedRows } from "./workbook-look";

const pointsPerInch = 72;

/**
 * Makes an .xlsx workbook with one sheet for each plan, in their order; sheets that would have the same name get a
 * number behind.
 * @param made as what a later run will know it, if it may make it anew in its place
 * @returns the file's bytes
 * @throws RangeError if there is no plan: a workbook has at least one sheet
 */
export async function writeWorkbook(plans: readonly SheetPlan[], made?: MadeAs): Promise<Uint8Array> {
  if (plans.length === 0) throw new RangeError("A workbook needs at least one sheet");
  const names = sheetNames(plans.map(({ name }) => name));
  const named = plans.map((plan, at) => ({ ...plan, name: names[at] ?? plan.name }));
  return writeXlsx({
    ...(made && { properties: propertiesOf(made) }),
    defaultFont,
    sheets: named.map(sheetOf),
    namedRanges: named.map(({ name, print }) => repeatedRows(name, print.titleRow, print.titleRows)),
  });
}

function sheetOf(plan: SheetPlan): WriteSheet {
  return {
    name: plan.name,
    cells: cellsOf(plan),
    columns: plan.columnWidths.map((width) => ({ width: width / pointsPerDigit })),
    rowDefs: new Map(plan.rowHeights.map((height, row) => [row, { height }])),
    merges: plan.merges.flatMap(mergedRanges).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: plan.choices.map(({ range, values }) => ({
      type: "list",
      values: [...values],
      range: rangeName(range),
      allowBlank: true,
      // No error message: forms of other years and places have values that are not on the list.
      showErrorMessage: false,
    })),
    pageSetup: pageSetup(plan.print),
    // The library counts the rows after which a page ends.
    rowBreaks: plan.print.pageStarts.map((row) => row - 1),
  };
}

function pageSetup({ orientation, margins }: PrintSetup): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: margins.top / pointsPerInch,
      bottom: margins.bottom / pointsPerInch,
      left: margins.left / pointsPerInch,
      right: margins.right / pointsPerInch,
      header: 0.3,
      footer: 0.3,
    },
  };
}
