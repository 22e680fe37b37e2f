import type { Line, Row } from "../lines";
import { factsOf, type CellFacts } from "./cell-facts";
import { isLevel, levelOf } from "./level-cell";
import { isLowerHeader } from "./header-rows";

const longestHeader = 24;
const fewestColumns = 3;
const ownLabels: readonly string[] = ["head", "amount"];
/** Where one of these stands, no table goes on. */
const bodyLabels: readonly string[] = ["head", "amount", "goal"];

/** A row of an indicator table, by what its cells are: a level written out, and more. */
function isRow({ cells }: Row): boolean {
  return (
    cells.length >= fewestColumns &&
    cells.some(
      ({ text }) => factsOf(text).isWrittenOutLevel || levelOf(text).isLevel1 || factsOf(text).isPath,
    ) &&
    cells.some(({ text }) => factsOf(text).looksLikeTarget)
  );
}

/** Words that say no figure; a year is none. */
function isHeading({ isMeasured, isFigure, isWords, isGradable }: CellFacts): boolean {
  return !isMeasured && !isFigure && !(isGradable && !isWords);
}

function couldHead({ cells, labels }: Line): boolean {
  return (
    cells.length >= fewestColumns &&
    cells.every(({ text }) => text.length <= longestHeader && !isLevel(text) && isHeading(factsOf(text))) &&
    !labels.some((own) =>
      own.some(({ meaning, inline }) => inline !== null || ownLabels.includes(meaning.kind)),
    )
  );
}

/** The row below a line that is not a part of the header. */
function rowBelow(lines: readonly Line[], at: number): Line | undefined {
  const header = lines[at];
  const below = lines[at + 1];
  return header && below && isLowerHeader(below, header, new Map()) ? lines[at + 2] : below;
}

/** The places of the lines that head an indicator table in words that nobody knows: rows of levels and targets follow. */
export function headersByContent(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let inTable = false;
  lines.forEach((line, at) => {
    if (line.isHeader) inTable = true;
    else if (line.labels.some((own) => own.some(({ meaning }) => bodyLabels.includes(meaning.kind))))
      inTable = false;
    if (inTable || !couldHead(line)) return;
    const below = rowBelow(lines, at);
    if (!below || !isRow(below)) return;
    found.add(at);
    inTable = true;
  });
  return found;
}
