import type { PaperContents } from "../../form/paper-contents";
import type { FieldPath } from "../../form/project";
import type { PaperKind } from "../../form/paper";
import { lastRow, sheetOfCells } from "../sheet-of-cells";
import type { SheetPlan } from "../sheet-plan";
import { endCells } from "./end-cells";
import { goalCells } from "./goal-cells";
import { headCells } from "./head-cells";
import { paperIndicatorCells } from "./indicator-cells";
import { moneyCells } from "./money-cells";
import type { PaperLayout } from "./paper-layout";
import { paperLayouts } from "./paper-layouts";

const sheetWords: Readonly<Record<PaperKind, string>> = { selfEvaluation: "自评", monitoring: "监控" };

/**
 * Plans the sheet of a later paper. Texts and figures stand in it exactly as they are given, nothing is added; what is not
 * given is an empty cell to be filled in. What the layout has no place for is listed in `notPlaced`.
 */
export function planPaper(
  contents: PaperContents,
  layout: PaperLayout = paperLayouts[contents.kind],
): SheetPlan {
  const cells = headCells(layout, contents);
  const below = (): number => lastRow(cells) + 1;
  cells.push(...moneyCells(layout, contents, below()));
  cells.push(...goalCells(layout, contents, below()));
  const tableTop = below();
  cells.push(...paperIndicatorCells(layout, contents, tableTop));
  cells.push(...endCells(layout, contents, below()));
  const { columnWidths, captionRows } = layout;
  const name = [sheetWords[contents.kind], contents.name].filter((word) => word !== null).join(" ");
  const headerRows = layout.indicators.columns.some(({ over }) => over !== undefined) ? 2 : 1;
  const frame = { name, tableTop, headerRows, columnWidths, captionRows, fonts: undefined };
  const sheet = sheetOfCells(cells, frame);
  return { ...sheet, notPlaced: filledFields(contents).filter((field) => sheet.places[field] === undefined) };
}

/** What a paper says, as paths. */
function filledFields({
  year,
  name,
  department,
  unit,
  currency,
  funding,
  goals,
  indicators,
  total,
  remarks,
}: PaperContents): FieldPath[] {
  const head = { year, name, department, unit, "funding.currency": currency };
  const filled: readonly (readonly [string, object])[] = [
    ["", head],
    ...funding.map(({ amounts }, at) => [`paper.funding.${at}.`, amounts] as const),
    ["paper.goals.", goals],
    ...indicators.map((indicator, at) => [`paper.indicators.${at}.`, indicator] as const),
    ["paper.total.", total ?? {}],
    ["paper.", remarks],
  ];
  return filled.flatMap(([path, parts]) =>
    Object.entries(parts)
      .filter(([, text]) => text !== null)
      .map(([part]) => `${path}${part}` as FieldPath),
  );
}
