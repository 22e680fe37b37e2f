import type { Grid } from "../../src/core/grid/grid";

/** What a browser prints of a grid: a ruled table, a page of its own. */
export function printedPage({ cells, merges }: Grid): string {
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const covered = new Set<string>();
  const spans = new Map<string, string>();
  for (const { top, left, bottom, right } of merges) {
    spans.set(`${top} ${left}`, ` rowspan="${bottom - top + 1}" colspan="${right - left + 1}"`);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) covered.add(`${row} ${column}`);
  }
  const count = (numbers: readonly number[]): number => 1 + Math.max(...numbers);
  const width = count([...cells.map(({ column }) => column), ...merges.map(({ right }) => right)]);
  const height = count([...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)]);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => `${row} ${column}`)
      .filter((place) => !covered.has(place))
      .map((place) => `<td${spans.get(place) ?? ""}>${escaped(texts.get(place) ?? "")}</td>`)
      .join(""),
  );
  return `<table style="border-collapse: collapse; break-after: page; font: 9pt sans-serif; width: 100%">${rows
    .map((row) => `<tr>${row}</tr>`)
    .join("")}</table><style>td { border: 1px solid black; padding: 3px }</style>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}
