import type { Table } from "../book/book";
import type { Area } from "../engine/area";
import type { OfSheet } from "../protocol/targets";

type Of = OfSheet<Table>;
export const hasHeaders = ({ item: table }: Of): boolean => table.fields["showHeaders"] !== false;
export const hasTotals = ({ item: table }: Of): boolean => table.fields["showTotals"] === true;
/** The rows between the headings and the totals. */
export const bodyOf = (target: Of): Area => ({
  ...target.item.area,
  top: target.item.area.top + (hasHeaders(target) ? 1 : 0),
  bottom: target.item.area.bottom - (hasTotals(target) ? 1 : 0),
});
