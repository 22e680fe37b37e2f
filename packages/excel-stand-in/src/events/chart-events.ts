import type { Book, Chart, Sheet } from "../book/book";
import { apiCategory } from "./event-queue";
import { chartCollectionEvents } from "./event-types";

/** Tells handlers on the chart and on its sheet's charts. */
export function raiseChart(sheet: Sheet, event: keyof typeof chartCollectionEvents, chartId: string): void {
  const { events } = sheet.book;
  const type = chartCollectionEvents[event];
  const message = JSON.stringify({ chartId, worksheetId: sheet.id, source: "Local" });
  for (const target of [sheet.id, chartId])
    if (events.subscribed(type, target)) events.raiseEntry(apiCategory, type, target, message);
}

/** Cells, another chart or another sheet come to the front: the chart that was active no longer is. */
export function deactivateChart(book: Book): void {
  const { activeChart } = book;
  book.activeChart = null;
  if (activeChart) raiseChart(activeChart.sheet, "DeactivatedEvent", activeChart.chart.id);
}

/** Brings a chart to the front. */
export function activateChart(sheet: Sheet, chart: Chart): void {
  const { book } = sheet;
  if (book.activeChart?.chart === chart) return;
  deactivateChart(book);
  book.activeChart = { sheet, chart };
  raiseChart(sheet, "ActivatedEvent", chart.id);
}
