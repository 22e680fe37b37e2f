import { amountFields } from "../../form/project";
import type { CellRange, Grid } from "../../grid/grid";
import type { Layout } from "../layout";
import type { SheetLook } from "../sheet-look";
import { placedFields, type FormReading } from "../../recognise/reading";
import { columnWidths } from "./column-widths";
import { fontsOf } from "./fonts";
import { noteBehindHeading, withCurrencyInHead } from "./currency-in-head";
import { findTables, type FoundTables } from "./found-tables";
import { cellMaker } from "./head-cells";
import { withInferredMerges } from "./inferred-merges";
import { LayoutProblem } from "./layout-problem";
import { levelGroups } from "./level-groups";
import { currencyOf, dateStyleOf } from "./printed-text";
import { spansOf } from "./spans";
import { ownTableHeader, tableHeader, type TableHeader } from "./table-header";

/** The most columns that a layout's addresses reach. */
const mostColumns = 26;

/**
 * Makes a layout out of a filled form: its labels stay, its values give their places to fields, and the rows of its
 * indicators become as many as a project has.
 * @throws LayoutProblem if the form is not built like that
 */
export function makeLayout(name: string, source: Grid, form: FormReading, look: SheetLook): Layout {
  const { project, places } = form;
  const range = withEmptyPlaces(form);
  if (range.right - range.left >= mostColumns) throw new LayoutProblem("too-wide");
  const tables = findTables(form);
  const { annual, overall } = tables;
  const grid = withInferredMerges(source, form, range, (overall ?? annual).header);
  const head = spansOf(grid, { ...range, bottom: (overall ?? annual).header - 1 });
  const foot = spansOf(grid, { ...range, top: annual.last + 1 });
  const maker = cellMaker(form);
  const fonts = fontsOf(grid, range, look.fonts, form.labels);
  const firstTableRow = head.findIndex((row) => row.filter(({ cell }) => cell !== null).length > 1);
  const captionRows = Math.max(firstTableRow, 0);
  return {
    name,
    currency: currencyOf(project),
    dateStyle: dateStyleOf([places.start?.text ?? "", places.end?.text ?? ""]),
    thousands: false,
    blankAmountFormat: "General",
    columnWidths: columnWidths(grid, range, look.widths, amountColumns(form)),
    ...(fonts && { fonts }),
    ...rowsOf(),
    captionRows,
    indicators: { ...tablesOn(grid, range, tables), groups: levelGroups(grid, form, annual) },
    choices: {},
  };

  function rowsOf(): Pick<Layout, "head" | "foot" | "currencyNote"> {
    const above = head.map((row, index) => maker.row(row, index < captionRows));
    const below = foot.map((row) => maker.row(row, false));
    const currencyNote = maker.currencyNote();
    return project.funding.currency !== null && currencyNote === ""
      ? { head: withCurrencyInHead(above), foot: below, currencyNote: noteBehindHeading }
      : { head: above, foot: below, currencyNote };
  }
}

/** The form's cells, and the empty ones at its right edge in which a field should be written. */
function withEmptyPlaces(form: FormReading): CellRange {
  const { range } = form;
  const columns = placedFields(form)
    .filter(([field]) => !/indicators|goals/i.test(field))
    .map(([, { cell }]) => cell.column);
  return { ...range, right: Math.max(range.right, ...columns) };
}

function amountColumns({ places }: FormReading): ReadonlySet<number> {
  return new Set(amountFields.flatMap((field) => places[`funding.${field}`]?.cell.column ?? []));
}

function tablesOn(
  grid: Grid,
  range: CellRange,
  { annual, overall }: FoundTables,
): TableHeader & Pick<Layout["indicators"], "overall"> {
  const own = ownTableHeader(grid, range, annual);
  if (!overall) return own;
  const { stands } = overall;
  if (stands === "above") return { ...own, overall: { stands, ...ownTableHeader(grid, range, overall) } };
  const both = new Map([...annual.columns, ...overall.columns]);
  const { heading, others } = tableHeader(grid, range, { ...annual, columns: both });
  return {
    heading,
    columns: own.columns,
    others,
    overall: { stands, heading: null, columns: tableHeader(grid, range, overall).columns, others: [] },
  };
}
