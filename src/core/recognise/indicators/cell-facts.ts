import { remembering } from "../../form/remember";
import { readTarget } from "../../form/target";
import { operatorFor } from "../../form/target-parts";
import { fold } from "../../form/text";
import { signColumnKinds, units } from "../../form/vocabulary";
import { levelOf, type LevelCell } from "./level-cell";
import { isGradable, looksLikeTarget } from "./looks-like-target";
import { isPackedCell } from "./packed-cell";
import { pathOf } from "./level-path";

/** What a cell of an indicator table could be, by its words alone. */
export interface CellFacts {
  readonly level: LevelCell;
  /** A level's name written out with 指标, which an indicator's own name never is. */
  readonly isWrittenOutLevel: boolean;
  /** Both levels in one cell. */
  readonly isPath: boolean;
  /** Names with their targets in one cell. */
  readonly isPacked: boolean;
  readonly looksLikeTarget: boolean;
  readonly isGradable: boolean;
  /** A sign or a unit belongs to its figure, as a target's does. */
  readonly isMeasured: boolean;
  readonly isSign: boolean;
  readonly isUnit: boolean;
  readonly isFigure: boolean;
  /** Whether it is words, and does not begin with a sign or a figure that says how much. */
  readonly isWords: boolean;
  /** Dots that a template prints for further indicators. */
  readonly isDots: boolean;
}

const writtenOut = /(指标|目标)[)\d分]*$/;
const figure = /^-?[\d.,]+$/;
const anyWords = /\p{Script=Han}{2}|\p{L}{3}/u;
const howMuch = /^(?:[≥≤<>=≧≦＞＜]|\d[\d.,]*(?:%|‰|\p{Script=Han}{1,2}$))/u;
const unitWords: ReadonlySet<string> = new Set(units.map(fold));
const kinds: ReadonlySet<string> = new Set(signColumnKinds);

/** The first entry of a list that is numbered in one cell: `1.≥141万页 2.≥12份`. */
function firstOf(text: string): string {
  const [first = ""] = /^\s*1\s*[.、](?!\d)/.test(text) ? text.split(/[\s;；]+2\s*[.、]/) : [];
  return first.replace(/^\s*1\s*[.、]\s*/, "");
}

function read(text: string): CellFacts {
  const folded = fold(text);
  const level = levelOf(text);
  const target = readTarget(text);
  return {
    level,
    isWrittenOutLevel: level.name !== null && writtenOut.test(folded),
    isPath: pathOf(text) !== null,
    isPacked: isPackedCell(text),
    looksLikeTarget: looksLikeTarget(text) || looksLikeTarget(firstOf(text)),
    isGradable: isGradable(text),
    isMeasured:
      target.number !== null &&
      !/^20\d{2}年/.test(folded) &&
      (target.operator !== null || target.unit !== null),
    isSign: operatorFor(folded) !== null || kinds.has(folded),
    isUnit: unitWords.has(folded) || (folded.length <= 4 && /^[^\d]*[/人次个]$/.test(folded)),
    isFigure: figure.test(folded),
    isDots: /^[….]+$/.test(folded),
    isWords: anyWords.test(text) && !howMuch.test(folded),
  };
}

/** What a cell could be; remembered, since levels and targets come again and again. */
export const factsOf = remembering(read);
