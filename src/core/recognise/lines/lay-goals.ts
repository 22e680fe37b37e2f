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

/** Cuts the texts below two goals' labels into the goals'; null where nothing tells which is whose. */
function shares(lines: readonly Word[], goals: number): (readonly Word[])[] | null {
  const starts = lines.flatMap(({ gap }, at) => (gap === "blank" ? [] : [at]));
  const short = shortLines(starts.map((at, index) => lines.slice(at, starts[index + 1])));
  const numbered = starts.filter((at) => beginsNumbered.test(lines[at]?.text ?? ""));
  const cuts =
    starts.length === goals
      ? starts
      : numbered.length === goals && numbered[0] === 0
        ? numbered
        : numbered.length === 1 && goals === 2 && numbered[0] !== 0
          ? [0, ...numbered]
          : short.length === goals - 1
            ? [0, ...short.map((index) => starts[index + 1] ?? 0)]
            : null;
  return cuts && cuts.map((from, at) => lines.slice(from, cuts[at + 1] ?? lines.length));
}

function goalOf(word: Word): string | null {
  const [label] = word.labels;
  return label?.meaning.kind === "goal" ? label.meaning.goal : null;
}

function isBareGoal(word: Word | undefined): boolean {
  const [label] = word?.labels ?? [];
  return label?.meaning.kind === "goal" && label.inline === null;
}

/**
 * Lays the goals whose labels begin at this word, with the texts that follow them, and returns where it goes on. Of
 * several labels in a row with one text the last one has it; with as many texts each has its own. A label that another
 * one of the same goal follows only heads it: 总体目标 / 中期目标 / 年度目标.
 */
export function layGoals(words: readonly Word[], from: number, laying: Laying): number {
  let at = from + 1;
  if (isBareGoal(words[from])) while (isBareGoal(words[at])) at++;
  const run = words.slice(from, at);
  const labels = run.filter(
    (word, index) => !run.slice(index + 1).some((later) => goalOf(later) === goalOf(word)),
  );
  for (const head of run) if (!labels.includes(head)) laying.furnish(head);
  const start = at;
  while (!isStop(words, at)) at++;
  const lines = words.slice(start, at);
  const [label] = labels;
  if (!label) return at;
  if (!isBareGoal(label)) {
    laying.add([paragraphs([label, ...lines])]);
    return at;
  }
  if (lines.length === 0) for (const own of labels) laying.add([own]);
  else if (labels.length === 1) laying.add([label, paragraphs(lines)]);
  else {
    const own = oneLine(lines) ? [...labels.slice(1).map(() => []), lines] : shares(lines, labels.length);
    labels.forEach((word, index) => {
      const text = own?.[index];
      if (own && text && text.length > 0) laying.add([word, paragraphs(text)]);
      else laying.furnish(word);
    });
    if (!own) for (const word of lines) laying.leave(word);
  }
  return at;
}

function oneLine(lines: readonly Word[]): boolean {
  return lines.every(({ gap }, at) => at === 0 || gap === "blank");
}
