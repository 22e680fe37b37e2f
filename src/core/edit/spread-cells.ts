import { joinTarget } from "../form/join-target";
import { operatorFor, splitTarget } from "../form/target-parts";
import { fold } from "../form/text";
import { signCodes, signColumnKinds } from "../form/vocabulary";
import type { CellAddress, Grid } from "../grid/grid";
import { cellAt, textAt } from "./grid-look";
import type { CellWrite } from "./sheet-edit";
import { wholeContents } from "./whole-cell";

function asText(cell: CellAddress, text: string): CellWrite {
  return { row: cell.row, column: cell.column, text, number: null };
}

function holdsSign(text: string): boolean {
  const words = fold(text);
  return operatorFor(words) !== null || signColumnKinds.includes(words) || signCodes.has(words);
}

/** The sign in the manner of the column: a code where it holds codes, else the sign itself. */
function signLike(operator: string, old: string): string {
  const code = signCodes.has(fold(old))
    ? [...signCodes].find(([, sign]) => sign === operator)?.[0]
    : undefined;
  return code ?? operator;
}

/** A target whose sign and unit stand in columns of their own: of these only what changes is written. */
export function spreadTarget(
  grid: Grid,
  value: CellAddress,
  more: readonly CellAddress[],
  text: string,
): CellWrite[][] {
  const number = (digits: string): CellWrite => {
    const [content] = wholeContents("funding.total", digits, cellAt(grid, value), "");
    return { ...asText(value, digits), ...content };
  };
  const sign =
    more.find(
      (cell) => operatorFor(fold(textAt(grid, cell))) !== null || signCodes.has(fold(textAt(grid, cell))),
    ) ?? more.find((cell) => holdsSign(textAt(grid, cell)));
  const unit = more.find((cell) => cell !== sign && !holdsSign(textAt(grid, cell)));
  const [oldSign, oldUnit] = [sign ? textAt(grid, sign) : null, unit ? textAt(grid, unit) : null];
  const parts = splitTarget(text);
  const all =
    parts?.rest === ""
      ? [
          [
            ...(sign ? [asText(sign, signLike(parts.sign, oldSign ?? ""))] : []),
            number(parts.number),
            ...(unit ? [asText(unit, parts.unit)] : []),
          ],
        ]
      : [];
  const onlyValue =
    parts && joinTarget({ sign: oldSign, value: parts.number, unit: oldUnit }) === text
      ? [[number(parts.number)]]
      : [];
  const inOneCell = [
    asText(value, text),
    ...more.filter((cell) => cell !== sign || parts !== null).map((cell) => asText(cell, "")),
  ];
  return [...onlyValue, ...all, [asText(value, text)], inOneCell];
}

/** A text that goes on in further rows: a line for each cell; what is too much stands in the last one. */
export function spreadLines(cells: readonly CellAddress[], text: string): CellWrite[] {
  const lines = text.split("\n");
  return cells.map((cell, at) =>
    asText(cell, at < cells.length - 1 ? (lines[at] ?? "") : lines.slice(at).join("\n")),
  );
}
