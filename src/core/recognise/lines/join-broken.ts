import { fold } from "../../form/text";
import { isLevel } from "../indicators/level-cell";
import { isStructuralHeader } from "../indicators/read-header";
import { joinPieces, type Piece } from "./piece";
import { isListedLabel } from "./word";

/** A label written downwards has one character to a line; a broken one has few lines. */
const mostPieces = 12;
const longestJoined = 20;
/** Only short pieces are parts of a broken label. */
const longestPiece = 12;
/** What is said of a label in brackets below it may be a period: 项目总目标 / （2024年1月—2026年12月）. */
const longestBracket = 24;

function isWrittenOutLevel(text: string): boolean {
  return isLevel(text) && fold(text).endsWith("指标");
}

function isKnown(text: string): boolean {
  return isListedLabel(text) || isStructuralHeader(text) || isWrittenOutLevel(text);
}

/** A word that is whole by itself: two of them side by side (产出, 数量指标) stay two, although 产出数量指标 would be one. */
function isWhole({ text }: Piece): boolean {
  return isLevel(text) || (fold(text).length > 2 && (isStructuralHeader(text) || isListedLabel(text)));
}

/** A figure is no part of a label: 85 / 时效指标. */
const figure = /^[≥≤<>=\d.,%％]+$/;
/** What is said of a label stands in brackets below it: (万元). */
const opensBracket = /^[（(]/;
const closesBracket = /[)）]$/;
const longestHeader = 10;
/** 主管部门 / 及代码 */
const goesOn = /^[及或与和、/]/;
/** What stands before a whole label and is a part of it: 年度本级 / 预算金额. */
const beginning = /^(年度|当年|本年度?|本级|中央|省级|市级|区级|县级)+$/;

/** Whether pieces are words of their own; a level's name may end in another's: 服务对象 / 满意度指标. */
function areWords(pieces: readonly Piece[], joined: string): boolean {
  const bracket = pieces.findIndex(({ text }) => opensBracket.test(text));
  const bare = bracket > 0 && closesBracket.test(joined) ? pieces.slice(0, bracket) : pieces;
  const [first] = bare;
  const bracketLength = bracket > 0 ? joined.length : 0;
  if (bare.length === 1 || !first) return false;
  if (isListedLabel(joined) && bare.slice(1).every(({ text }) => goesOn.test(text))) return false;
  if (isWrittenOutLevel(joined)) return bare.every(isWhole);
  if (isListedLabel(joined) && beginning.test(first.text)) return bare.slice(0, -1).some(isWhole);
  return joined.length > longestHeader + bracketLength || bare.some(isWhole);
}

/** Whether two pieces stand apart: blanks inside one cell may only spread its label (`项目  名称`). */
function isApart(before: Piece | undefined, { gap, sources: [cell] }: Piece): boolean {
  return gap === "wide" && before?.sources[0] !== cell;
}

function isTooLong({ text }: Piece, joined: string): boolean {
  return text.length > longestPiece || joined.length > longestJoined;
}

/** How many pieces from here on are one broken label (产 / 出 / 指 / 标); 1 where it is none. */
function brokenLength(pieces: readonly Piece[], at: number): number {
  let text = "";
  let longest = 1;
  for (let count = 1; count <= mostPieces; count++) {
    const piece = pieces[at + count - 1];
    if (!piece || figure.test(piece.text) || (count > 1 && isApart(pieces[at + count - 2], piece))) break;
    const isBracket = opensBracket.test(piece.text);
    text += piece.text;
    if (isBracket ? text.length > longestJoined + longestBracket : isTooLong(piece, text)) break;
    if (count > 1 && isKnown(text) && !areWords(pieces.slice(at, at + count), text)) longest = count;
  }
  return longest;
}

/** Joins the pieces of labels that were broken over lines or have blanks inside: 项目 / 名称, 产 / 出 / 指 / 标. */
export function joinBroken(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const parts = pieces.slice(at, at + brokenLength(pieces, at));
    const [first] = parts;
    if (!first) break;
    joined.push(parts.length === 1 ? first : join(first, parts));
    at += parts.length;
  }
  return joined;
}

/** Several pieces as one. */
export function join(first: Piece, parts: readonly Piece[], text = joinPieces(parts)): Piece {
  const sources = [...new Set(parts.flatMap((part) => part.sources))];
  return { ...first, text, sources, to: parts.at(-1)?.to ?? first.to };
}
