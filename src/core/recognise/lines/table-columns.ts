import { isPart } from "../indicators/columns";
import type { IndicatorColumn } from "../labels/indicator-headers";
import { namesIndicators, structural } from "../indicators/read-header";
import { asWord, type Word } from "./word";

/** A column of a table whose cells stand one after the other: what it holds, and its header. */
export interface TextColumn {
  readonly role: IndicatorColumn;
  readonly header: Word;
  /** Whether its cells are values although it is none of the form's: last year's beside this year's. */
  readonly isValue: boolean;
  /** Which of the blocks side by side it belongs to, 0-based. */
  readonly block: number;
}

/** The header of a table: its columns, and how many words it takes. */
export interface TextHeader {
  readonly columns: readonly TextColumn[];
  readonly length: number;
  /** Words of the header that are no column: one that only heads the columns below it. */
  readonly heads: readonly Word[];
}

const longestUnknown = 10;
const mostUnknown = 2;
/** The values of a table may be split by place: one column for each town. */
const mostPlaces = 14;
/** More columns than any form has. */
const mostColumns = 24;
const sentence = /[\d。；;，,：:≥≤%]/;
const ofValues = /值|完成|上年|前年|历史|当年|本年|20\d\d|实际/;
const bareValue = /^(绩效|区域|绩效指标|年度)?(指标|目标)值$/;

function isUnknownHeader(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.text.length <= longestUnknown &&
    word.level.name === null &&
    word.labels.length === 0 &&
    !word.isTitle &&
    !sentence.test(word.text)
  );
}

/** How many words from `at` on are no known header but stand between headers, or before the first level. */
function unknownLength(words: readonly Word[], at: number): number {
  const areValues = words[at - 1]?.header?.column === "target";
  for (let count = 1; count <= (areValues ? mostPlaces : mostUnknown); count++) {
    if (!isUnknownHeader(words[at + count - 1])) return 0;
    const next = words[at + count];
    if (next?.level.isLevel1 || (next?.header && count <= mostUnknown)) return count;
  }
  return 0;
}

/** The words of a header that begins at `at`; none where none does. */
function headerWords(words: readonly Word[], at: number): readonly Word[] {
  if (!words[at]?.header) return [];
  let end = at;
  while (end < words.length && end - at < mostColumns) {
    const word = words[end];
    if (word?.header && !(word.level.isLevel1 && word.header.column === "note")) end++;
    else {
      const unknown = unknownLength(words, end);
      if (unknown === 0) break;
      end += unknown;
    }
  }
  const found = words.slice(at, end);
  return namesIndicators(
    found.map(({ text, sources: [cell] }) => ({ row: 0, column: 0, value: null, ...cell, text })),
  )
    ? found
    : [];
}

interface Open {
  readonly word: Word;
  readonly role: IndicatorColumn;
}

/** What a 指标值 splits into stands behind the whole first row of headers: 符号, 值, 单位, or the years. */
const parts: readonly IndicatorColumn[] = ["sign", "measure", "target", "note"];

interface Unheaded {
  readonly columns: readonly Open[];
  readonly heads: readonly Word[];
}

/** 实施期指标值 beside 年度指标值 is no part of it. */
function isOfOtherTime(head: Open | undefined, { header }: Word): boolean {
  const scope = head?.word.header?.scope ?? null;
  return scope !== null && header !== null && header.scope !== null && header.scope !== scope;
}

/** Puts the columns that a bare 指标值 only heads into its place. */
function withoutHeads(open: readonly Open[]): Unheaded {
  const at = open.findIndex(({ role, word }) => role === "target" && bareValue.test(word.text));
  const head = open[at];
  const nextBlock = open.findIndex(({ role }, later) => later > at && ["level2", "name"].includes(role));
  const end = nextBlock < 0 ? open.length : nextBlock;
  const isSplit = open.some(
    ({ role, word }, later) =>
      later > at && later < end && role === "target" && word !== head?.word && !isOfOtherTime(head, word),
  );
  if (!head || !isSplit) return { columns: open, heads: [] };
  const behind = open.slice(at + 1, end);
  const firstPart = behind.findIndex(
    ({ role, word }) => parts.includes(role) && (role !== "note" || ofValues.test(word.text)),
  );
  const split = behind.slice(firstPart);
  return {
    columns: [...open.slice(0, at), ...split, ...behind.slice(0, firstPart), ...open.slice(end)],
    heads: [head.word],
  };
}

const unknownColumn = "备注";
const ofYears = /年|上期|本期|历史|往期/;
const thisYear = /当年|本年|今年|年度|预计|计划|本期/;

/** A 指标值 that is split by year: this year's stands for it, if one is; else none does. */
function ofThisYear({ columns, heads }: Unheaded, at: number): Unheaded {
  const head = columns[at];
  const own = columns.slice(at + 1).filter(({ word, role }) => role === "note" && thisYear.test(word.text));
  const [year] = own;
  if (!head) return { columns, heads };
  const others = columns.filter((column) => column !== head);
  return {
    columns: others.map((column): Open => {
      if (column === year && own.length === 1)
        return { role: "target", word: { ...column.word, text: head.word.text } };
      // A column that nobody knows beside a name would be taken for its values.
      return column.word.header ? column : { ...column, word: { ...column.word, text: unknownColumn } };
    }),
    heads: [...heads, head.word],
  };
}

/** A 指标值 that is split by place: the first place stands for it, as the first that is told. */
function withoutPlaces({ columns, heads }: Unheaded): Unheaded {
  const at = columns.findLastIndex(({ role }) => role === "target");
  const behind = columns.slice(at + 1);
  const [first] = behind;
  if (at < 0 || behind.length < 2 || !first || !bareValue.test(columns[at]?.word.text ?? ""))
    return { columns, heads };
  if (behind.filter(({ word }) => ofYears.test(word.text)).length >= 2)
    return ofThisYear({ columns, heads }, at);
  if (behind.some(({ word }) => word.header !== null)) return { columns, heads };
  return { columns: columns.filter((column) => column !== first), heads: [...heads, first.word] };
}

function partOf({ header }: Word): IndicatorColumn {
  return header && isPart(header.column) ? header.column : "note";
}

/** The columns of a table whose header is not there: the four that every table has. */
export function standardHeader(): TextHeader {
  const columns = (["level1", "level2", "name", "target"] as const).map((role): TextColumn => {
    const text = standardWords[role];
    const header = asWord({ text, sources: [], gap: "line", from: 0, to: 0 }, undefined);
    return { role, header, isValue: false, block: 0 };
  });
  return { columns, length: 0, heads: [] };
}

const standardWords = { level1: "一级指标", level2: "二级指标", name: "三级指标", target: "指标值" };

/** Reads the header of an indicator table that begins with this word; null where none does. */
export function readTextHeader(words: readonly Word[], at: number): TextHeader | null {
  const found = headerWords(words, at);
  if (found.length === 0) return null;
  const { columns, heads } = withoutPlaces(withoutHeads(found.map((word) => ({ word, role: partOf(word) }))));
  let block = 0;
  const seen = new Set<IndicatorColumn>();
  return {
    length: found.length,
    heads,
    columns: columns.map(({ word, role }) => {
      const begins = structural.includes(role) && role !== "target" && seen.has(role);
      if (begins) {
        block++;
        seen.clear();
      }
      seen.add(role);
      return {
        role,
        header: word,
        isValue: role === "note" && (word.header === null ? heads.length > 0 : ofValues.test(word.text)),
        block,
      };
    }),
  };
}
