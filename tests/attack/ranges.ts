/** A rectangle of cells, 0-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rectangles of a list of addresses as files write it (`A1:B2 D4`). */
export function rectangles(list: string): Rectangle[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((address) => {
      const [, a = "", b = "", c, d] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address) ?? [];
      if (a === "") return [];
      const [top, left] = [Number(b) - 1, columnNumber(a)];
      return [
        {
          top,
          left,
          bottom: d === undefined ? top : Number(d) - 1,
          right: c === undefined ? left : columnNumber(c),
        },
      ];
    });
}

/** The same cells in one way of writing, however they are cut into rectangles: the columns of each run of rows. */
export function sameCells(list: readonly Rectangle[]): string {
  const edges = [...new Set(list.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const bands: { from: number; to: number; columns: string }[] = [];
  for (const [at, from] of edges.slice(0, -1).entries()) {
    const to = (edges[at + 1] ?? from) - 1;
    const columns = columnsOf(list.filter(({ top, bottom }) => top <= from && bottom >= to));
    const last = bands.at(-1);
    if (columns === "") continue;
    if (last?.to === from - 1 && last.columns === columns) last.to = to;
    else bands.push({ from, to, columns });
  }
  return bands.map(({ from, to, columns }) => `${from}-${to}:${columns}`).join(" ");
}

function columnsOf(list: readonly Rectangle[]): string {
  const runs: [number, number][] = [];
  for (const { left, right } of [...list].sort((a, b) => a.left - b.left)) {
    const last = runs.at(-1);
    if (last && left <= last[1] + 1) last[1] = Math.max(last[1], right);
    else runs.push([left, right]);
  }
  return runs.map(([left, right]) => `${left}-${right}`).join(",");
}

const reference = /("[^"]*")|('[^']*'!|[\p{L}\p{N}_.]+!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(])/gu;

/** A rule's formula with its relative addresses told from the cell that it is written for. */
export function fromCell(formula: string, { top, left }: Pick<Rectangle, "top" | "left">): string {
  return formula.replace(
    reference,
    (
      whole,
      quoted: string | undefined,
      sheet = "",
      fixed: string,
      column: string,
      fixedRow: string,
      row: string,
    ) => {
      if (quoted !== undefined) return whole;
      const [columnAt, rowAt] = [columnNumber(column), Number(row) - 1];
      return `${String(sheet)}R${fixedRow ? rowAt : `[${rowAt - top}]`}C${fixed ? columnAt : `[${columnAt - left}]`}`;
    },
  );
}
