import { type Area, columnCount, contains, rowCount } from "../engine/area";
import type { Cell, CellChange } from "../engine/engine";
import { ExcelError } from "../errors";
import { moveFormula } from "../references/formula";
import { type Cells, only } from "./cells";
import { writeContents } from "./edit";
import { demandUnlocked } from "./guard";

type Kind = "copy" | "series" | "formats" | "values";

/** `Excel.AutoFillType` → what is filled. */
const kinds: Readonly<Record<string, Kind>> = {
  FillDefault: "series",
  FillSeries: "series",
  FillDays: "series",
  LinearTrend: "series",
  FillCopy: "copy",
  FillFormats: "formats",
  FillValues: "values",
};

/** The step of a series of numbers, if the cells are one. */
function stepOf(line: readonly Cell[]): number | null {
  const numbers = line.map(({ value, formula }) =>
    formula === undefined && typeof value === "number" ? value : NaN,
  );
  const [first = NaN, second = NaN] = numbers;
  if (numbers.length < 2 || numbers.some(Number.isNaN)) return null;
  const step = second - first;
  return numbers.every((value, index) => Math.abs(value - (first + step * index)) < 1e-9) ? step : null;
}

function filled(
  line: readonly Cell[],
  index: number,
  kind: Kind,
  moved: readonly [number, number],
): Partial<CellChange> {
  const size = line.length;
  const source = line[((index % size) + size) % size];
  if (!source) return {};
  const format = kind === "values" ? {} : { format: source.format };
  if (kind === "formats") return format;
  if (source.formula !== undefined) return { formula: moveFormula(source.formula, ...moved), ...format };
  const step = kind === "copy" ? null : stepOf(line);
  const first = line[0]?.value;
  if (step !== null && typeof first === "number") return { value: first + step * index, ...format };
  return { value: source.value, ...format };
}

/** Continues what stands in the range into the larger range around it: series of numbers, formulas, copies. */
export function fillFrom(from: Cells, to: Cells, type: string): void {
  const kind = kinds[type];
  const source = only(from);
  const target = only(to);
  if (!kind || from.sheet !== to.sheet || !contains(target, source)) throw new ExcelError("InvalidArgument");
  demandUnlocked(to.sheet, [target]);
  const { engine } = to.sheet.book;
  const vertical = rowCount(target) > rowCount(source);
  if (vertical && columnCount(target) > columnCount(source)) throw new ExcelError("InvalidArgument");
  const inSource = ({ top, left }: Pick<Area, "top" | "left">): boolean =>
    contains(source, { top, left, bottom: top, right: left });
  const changes: CellChange[] = [];
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      if (inSource({ top: row, left: column })) continue;
      const count = vertical ? rowCount(source) : columnCount(source);
      const line = Array.from({ length: count }, (_, at) =>
        vertical
          ? engine.cell(from.sheet.id, source.top + at, column)
          : engine.cell(from.sheet.id, row, source.left + at),
      );
      const index = vertical ? row - source.top : column - source.left;
      const back = index - (((index % count) + count) % count);
      changes.push({ row, column, ...filled(line, index, kind, vertical ? [back, 0] : [0, back]) });
    }
  }
  writeContents(to.sheet, target, changes);
}
