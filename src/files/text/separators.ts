/** What stands between the cells of a text; a tab where nothing better is found, since Excel copies with tabs. */
export type Separator = (typeof separators)[number];

const separators = ["\t", ",", ";"] as const;

/** How the lines of a text fall into cells at one separator. */
interface Fall {
  /** Lines that it divides, of all lines. */
  readonly divided: number;
  /** Lines with the number of cells that most divided lines have, of the divided ones. */
  readonly alike: number;
  /** Whether cells are left empty between others, as in tables and never in prose. */
  readonly hasGaps: boolean;
}

/** Lines that tell of a text how it is divided. */
const looked = 500;

/**
 * The separator of a text, found by trying each: the one that divides most lines into equally many cells. A comma in prose
 * is none: it must divide most lines alike, or leave cells empty as a table does. Titles stand undivided.
 */
export function separatorOf(text: string): Separator {
  const lines = withoutQuoted(text)
    .split(/\r\n|\r|\n/, looked)
    .filter((line) => line.trim() !== "");
  const falls = separators.map((separator) => ({ separator, fall: fallOf(lines, separator) }));
  const [best] = falls
    .filter(({ separator, fall }) => separator === "\t" || isTable(fall, lines.length))
    .sort((one, other) => scoreOf(other.fall) - scoreOf(one.fall));
  return best?.separator ?? "\t";
}

function fallOf(lines: readonly string[], separator: string): Fall {
  const counts = new Map<number, number>();
  let divided = 0;
  let hasGaps = false;
  for (const line of lines) {
    const pieces = line.split(separator);
    // A guard at the end of a cell or line divides nothing.
    if (pieces.filter((piece) => piece.trim() !== "").length < 2 && pieces.length < 3) continue;
    divided++;
    counts.set(pieces.length, (counts.get(pieces.length) ?? 0) + 1);
    hasGaps ||= line.includes(separator + separator);
  }
  const alike = divided === 0 ? 0 : Math.max(...counts.values()) / divided;
  return { divided: divided / Math.max(1, lines.length), alike, hasGaps };
}

function isTable({ divided, alike, hasGaps }: Fall, lines: number): boolean {
  return lines > 1 && divided > 0.5 && (alike > 0.6 || hasGaps);
}

function scoreOf({ divided, alike }: Fall): number {
  return divided * (1 + alike);
}

/** What stands in quotes may hold any separator, and is no more than a sign here. */
function withoutQuoted(text: string): string {
  return text.replace(/(^|[\t,;\r\n])=?"(?:[^"]|"")*"(?=[\t,;\r\n]|$)/g, "$1'");
}
