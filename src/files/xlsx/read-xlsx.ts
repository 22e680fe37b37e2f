import { strFromU8, strToU8, zipSync } from "fflate";
import type { Grid } from "../../core/grid/grid";
import { checkCells } from "../check-cells";
import { isOfficePart } from "../package/office-parts";
import { unpack, type Parts } from "../package/unpack";
import { gridsOfWorkbook } from "../workbook/grids-of-workbook";
import { withoutLongFormats } from "../workbook/long-formats";
import { sheetFormulas } from "./sheet-formulas";

/** Those that have only a look are left out before the library reads them; texts stand apart, and take as much. */
const cells = { beginning: /<(?:\w+:)?(?:c|si)(?=[\s>])(?:[^<>]*[^<>/])?>/g, letters: 4 };

/**
 * Reads the sheets of an Excel workbook, hidden ones included. Texts are as they are shown; a formula counts with the
 * result that is stored beside it.
 * @param bytes a zip package
 * @throws FileProblem if it cannot be read whole
 */
export function readXlsx(bytes: Uint8Array): readonly Grid[] {
  const parts = unpack(bytes, isOfficePart);
  checkCells(Object.values(parts), cells);
  const formulas = sheetFormulas(parts);
  return gridsOfWorkbook(lightened(parts), "xl/workbook.xml").map((grid): Grid => {
    const own = formulas.get(grid.name ?? "") ?? [];
    return own.length > 0 ? { ...grid, formulas: own } : grid;
  });
}

/**
 * The package without what costs the workbook library much and tells nothing: it makes a cell for every cell that a link
 * covers, a million of them where it is set on a whole column, and goes through cells that have only a look.
 */
function lightened(parts: Parts): Uint8Array {
  const light = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
    const markup = strFromU8(part);
    const without = withoutLongFormats(markup, "formatCode").replace(linkOrBlankCell, "");
    return [name, without === markup ? part : strToU8(without)];
  });
  return zipSync(Object.fromEntries(light), { level: 0 });
}

/** A cell that does not tell where it stands must stay, for the one after it is counted from it. */
const linkOrBlankCell = /<(?:\w+:)?(?:hyperlink\s[^<>]*|c(?=[^<>]*\sr=)\s[^<>]*\/)>/g;
