import { joinPieces, widthOf } from "./piece";
import type { Laying, Sourced } from "./relaid";
import { isStop } from "./values";
import type { Word } from "./word";

const endsParagraph = /[。；;！!：:]$/;
/** A goal's first paragraph, where its paragraphs are numbered. */
const beginsNumbered = /^(?:目标|[（(])?(?:1|一|①)[)）]?[、.．:：)）]/;

/** A goal's lines as one text: a line that does not end like a paragraph goes on in the next. */
function paragraphs(lines: readonly Word[]): Sourced {
  let text = "";
  let line: Word[] = [];
  const end = (): void => {
    text += (text === "" ? "" : "\n") + joinPieces(line);
    line = [];
  };
  for (const word of lines) {
    const last = line.at(-1);
    if (last && word.gap === "line" && endsParagraph.test(last.text)) end();
    line.push(word);
  }
  end();
  return { text, sources: [...new Set(lines.flatMap(({ sources }) => sources))] };
}

const fullWidth = 4;

/** Which lines but the last end before the column does: there a text ends. */
function shortLines(lines: readonly (readonly Word[])[]): number[] {
  const widths = lines.map((line) => widthOf(joinPieces(line)));
  const full = Math.max(...widths) - fullWidth;
  return widths.slice(0, -1).flatMap((width, at) => (width < full ? [at] : []));
}

const shortestGoal = 6;

/** Whether two texts stood beside each other: their lines took turns, and nothing tells whose the next one is. */
function isBeside(before: Word | undefined, { gap, text }: Word): boolean {
  return (
    before !== undefined &&
    gap !== "line" &&
    before.text.length >= shortestGoal &&
    text.length >= shortestGoal
  );
}

/** Cuts the texts below two goals' labels into the goals'; null where nothing tells which is whose. */
function shares(lines: readonly Word[], goals: number): (readonly Word[])[] | null {
  const isOneLine = !lines.slice(1).some(({ gap }) => gap === "line");
  if (!isOneLine && lines.some((word, at) => isBeside(lines[at - 1], word))) return null;
  const starts = lines.flatMap(({ gap }, at) => (gap === "blank" ? [] : [at]));
  const numbered = starts.filter((at) => beginsNumbered.test(lines[at]?.text ?? ""));
  const short = shortLines(starts.map((at, index) => lines.slice(at, starts[index + 1])));
  const candidates: readonly (readonly number[])[] = [
    starts,
    numbered,
    [0, ...numbered],
    [0, ...short.map((index) => starts[index + 1] ?? 0)],
  ];
  const cuts = candidates.find((own) => own.length === goals && own[0] === 0 && new Set(own).size === goals);
  return cuts?.map((from, at) => lines.slice(from, cuts[at + 1] ?? lines.length)) ?? null;
}

/**
 * The same for texts on one line: below labels that stand on one line too, as many texts as goals are theirs, or
 * sentences tell; else the last goal has it all.
 */
function sharesOfLine(words: readonly Word[], goals: number, labels: number): (readonly Word[])[] | null {
  if (words.length === 1 || goals === 1) return [...Array.from({ length: labels - 1 }, () => []), words];
  if (words.length === goals && words.every(({ text }) => text.length >= shortestGoal))
    return words.map((word) => [word]);
  const ends = words.slice(0, -1).flatMap(({ text }, at) => (endsParagraph.test(text) ? [at + 1] : []));
  return ends.length === goals - 1
    ? [0, ...ends].map((from, at) => words.slice(from, ends[at] ?? words.length))
    : null;
}

function goalOf(word: Word): string | null {
  const [label] = word.labels;
  return label?.meaning.kind === "goal" ? label.meaning.goal : null;
}

function isBareGoal(word: Word | undefined): boolean {
  const [label] = word?.labels ?? [];
  return label?.meaning.kind === "goal" && label.inline === null;
}

function bareGoals(words: readonly Word[], from: number): readonly Word[] {
  let at = from;
  while (isBareGoal(words[at])) at++;
  return words.slice(from, at);
}

/** The labels but for those that another one of the same goal follows, which only head it: 总体目标 / 中期目标 / 年度目标. */
function withoutHeads(labels: readonly Word[], laying: Laying): readonly Word[] {
  const own = labels.filter(
    (word, at) => !labels.slice(at + 1).some((later) => goalOf(later) === goalOf(word)),
  );
  for (const head of labels) if (!own.includes(head)) laying.furnish(head);
  return own;
}

/** Lays several goals' labels with the texts below them: each with its own, or the texts are left over. */
function laySeveral(labels: readonly Word[], lines: readonly Word[], laying: Laying): void {
  const areSide = labels.slice(1).every(({ gap }) => gap !== "line");
  const own = oneLine(lines)
    ? sharesOfLine(lines, areSide ? labels.length : 1, labels.length)
    : shares(lines, labels.length);
  labels.forEach((label, at) => {
    const text = own?.[at] ?? [];
    if (text.length > 0) laying.add([label, paragraphs(text)]);
    else laying.furnish(label);
  });
  if (!own) for (const word of lines) laying.leave(word);
}

/**
 * Lays the goals whose labels begin at this word, with the texts that follow them, and returns where it goes on. Of
 * several labels in a row with one text the last one has it; with as many texts each has its own.
 */
export function layGoals(words: readonly Word[], from: number, laying: Laying): number {
  const bare = bareGoals(words, from);
  const start = from + Math.max(1, bare.length);
  let at = start;
  while (!isStop(words, at)) at++;
  const lines = words.slice(start, at);
  if (bare.length === 0) laying.add([paragraphs(words.slice(from, at))]);
  const labels = withoutHeads(bare, laying);
  const [label, ...others] = labels;
  if (!label) return at;
  if (lines.length === 0) for (const own of labels) laying.add([own]);
  else if (others.length === 0) laying.add([label, paragraphs(lines)]);
  else laySeveral(labels, lines, laying);
  return at;
}

function oneLine(lines: readonly Word[]): boolean {
  return lines.every(({ gap }, at) => at === 0 || gap === "blank");
}
