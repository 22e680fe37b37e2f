import { fold } from "../form/text";
import type { Cell } from "../grid/grid";
import { titlePattern } from "./labels/line-patterns";
import type { Meaning } from "./labels/meanings";
import { readLabels } from "./labels/read-label";
import { cutLines, isLabelAt, type Line } from "./lines";
import { isCurrencyOrYear, isOrganisation } from "./title";

const longestTitle = 60;
const fewestLabels = 3;
/** Cheaper than the pattern: most cells are no title. */
const titleWords = /绩\s*效|基\s*本\s*信\s*息/;

/** Whether a cell is a form's title. */
export function isTitle({ text }: Cell): boolean {
  if (text.length > longestTitle || !titleWords.test(text)) return false;
  const folded = fold(text).replace(/\([^()]*\)$/, "");
  return titlePattern.test(folded) && readLabels(text).length === 0;
}

/** What a line says about where forms begin. */
interface LineFacts {
  readonly line: Line;
  readonly isHeader: boolean;
  readonly hasTitle: boolean;
  /** Whether its title says that the page goes on with the form before: 续表. */
  readonly continues: boolean;
  /** Whether it announces a project's name. */
  readonly names: boolean;
  /** That name, folded; null where the line does not say it. */
  readonly name: string | null;
  /** Whether it says something of a project at all: a head field, an amount, a goal. */
  readonly speaks: boolean;
  readonly hasHeadField: boolean;
  /** Whether it says what only the body of a form says: an amount, a goal. */
  readonly hasBody: boolean;
}

function isNameLabel(meaning: Meaning): boolean {
  return meaning.kind === "head" && meaning.field === "name";
}

/** The name that a line says behind its label, in the same cell or the next. */
function nameIn({ cells, labels }: Line): string | null {
  for (const [at, own] of labels.entries()) {
    const label = own.find(({ meaning }) => isNameLabel(meaning));
    if (!label) continue;
    const beside = (labels[at + 1]?.length ?? 1) === 0 ? cells[at + 1]?.text : undefined;
    return fold(label.inline ?? beside ?? "") || null;
  }
  return null;
}

function factsOf(line: Line): LineFacts {
  const meanings: Meaning[] = [];
  if (!line.isHeader)
    for (const labels of line.labels) for (const { meaning } of labels) meanings.push(meaning);
  const titles = line.cells.filter(isTitle);
  return {
    line,
    isHeader: line.isHeader,
    hasTitle: titles.length > 0,
    continues: titles.some(({ text }) => text.includes("续")),
    names: meanings.some(isNameLabel),
    name: nameIn(line),
    speaks: meanings.some(({ kind }) => kind !== "other" && kind !== "heading"),
    hasHeadField: meanings.some(({ kind }) => kind === "head"),
    hasBody: meanings.some(({ kind }) => kind === "amount" || kind === "goal"),
  };
}

function namesOf({ line }: LineFacts): readonly Cell[] {
  return line.cells.filter((_, at) => line.labels[at]?.some(({ meaning }) => isNameLabel(meaning)) ?? false);
}

/**
 * The column at which a second form begins beside the first: both announce their names in one row, in the same words, or
 * both have their titles in one row, and labels below.
 */
function splitColumn(facts: readonly LineFacts[]): number | null {
  const names = facts.filter((fact) => fact.names);
  for (const fact of names) {
    const [first, second] = namesOf(fact);
    if (first && second && fold(first.text) === fold(second.text)) return second.column;
  }
  const titles = facts.map(({ line }) => line.cells.filter(isTitle)).find(({ length }) => length > 1);
  const [, second] = titles ?? [];
  if (!second) return null;
  const isRight = ({ column }: Cell): boolean => column >= second.column;
  const labelled = facts.flatMap(({ line }) => line.cells.filter((_, at) => isLabelAt(line, at)));
  const right = labelled.filter(isRight).length;
  return right >= fewestLabels && labelled.length - right >= fewestLabels ? second.column : null;
}

/** A line above a form's name that belongs to it: title, year, unit of money, an office. */
function isAbove({ line, isHeader, hasTitle, hasHeadField }: LineFacts): boolean {
  if (isHeader) return false;
  return (
    hasTitle || hasHeadField || line.cells.some(({ text }) => isCurrencyOrYear(text) || isOrganisation(text))
  );
}

function firstLineAbove(facts: readonly LineFacts[], at: number): number {
  let start = at;
  for (let above = facts[start - 1]; above && isAbove(above); above = facts[start - 1]) start--;
  return start;
}

/** What has been seen of the form that is open. */
interface OpenForm {
  readonly named: boolean;
  readonly name: string | null;
  readonly hasTable: boolean;
  /** The line of a further title: a new form's, or one that a page break repeats. */
  readonly title: number | null;
  /** Whether the head that a continued page repeats is still being read. */
  readonly continued: boolean;
}

const nothingSeen: OpenForm = { named: false, name: null, hasTable: false, title: null, continued: false };

/** The line at which the next form began, if line `at` shows that one has. */
function startShownBy(facts: readonly LineFacts[], at: number, open: OpenForm): number | null {
  const fact = facts[at];
  if (!fact?.speaks) return null;
  // 续 may also head the next project's form.
  if (open.continued) return namesAnother(open, fact) ? firstLineAbove(facts, at) : null;
  if (open.title !== null && (open.hasTable || fact.names)) return open.title;
  return fact.names && open.named && open.hasTable ? firstLineAbove(facts, at) : null;
}

function namesAnother(open: OpenForm, { name }: LineFacts): boolean {
  return open.hasTable && open.name !== null && name !== null && name !== open.name;
}

/** Whether a line's title comes after something of a form has been seen, and does not say that it goes on. */
function hasFurtherTitle(open: OpenForm, { hasTitle, continues }: LineFacts): boolean {
  return hasTitle && !continues && (open.hasTable || open.named);
}

function see(open: OpenForm, fact: LineFacts, at: number): OpenForm {
  const { isHeader, names } = fact;
  const isNew = hasFurtherTitle(open, fact);
  const title = isNew ? (open.title ?? at) : open.title;
  return {
    named: open.named || names,
    name: open.name ?? fact.name,
    hasTable: open.hasTable || isHeader,
    // A page break repeats title and header, but says nothing of the project.
    title: isHeader ? null : title,
    continued: (fact.continues || open.continued) && open.named && !isHeader && !isNew,
  };
}

/** Where the forms begin, one above the other. A form begins with its title, or with the lines just above its name. */
function findStarts(facts: readonly LineFacts[]): number[] {
  const starts = [0];
  let open = nothingSeen;
  facts.forEach((fact, at) => {
    const start = startShownBy(facts, at, open);
    if (start !== null) starts.push(start);
    open = see(start === null ? open : nothingSeen, fact, at);
  });
  return starts;
}

function hasForm(facts: readonly LineFacts[]): boolean {
  return (
    facts.some(({ isHeader, names }) => isHeader || names) ||
    facts.filter(({ speaks }) => speaks).length >= fewestLabels
  );
}

function stacked(lines: readonly Line[], facts: readonly LineFacts[]): Line[][] {
  const starts = findStarts(facts);
  const forms: Line[][] = [];
  starts.forEach((from, at) => {
    const to = starts[at + 1] ?? lines.length;
    const last = forms.at(-1);
    if (last && !hasForm(facts.slice(from, to))) last.push(...lines.slice(from, to));
    else forms.push(lines.slice(from, to));
  });
  return forms;
}

/** How many lines of a report stand above the first form's title; what they say of amounts and goals is not the form's. */
function prefaceLength(facts: readonly LineFacts[]): number {
  const title = facts.findIndex(({ hasTitle }) => hasTitle);
  const above = facts.slice(0, Math.max(0, title));
  const isReport =
    above.some(({ hasBody }) => hasBody) && !above.some(({ names, isHeader }) => names || isHeader);
  return isReport && hasForm(facts.slice(title)) ? title : 0;
}

/** The lines of one form; `preface` stands above it and is no part of it. */
export interface FormLines {
  readonly preface: readonly Line[];
  readonly lines: readonly Line[];
}

/**
 * Cuts the lines of a grid into the lines of its forms, left to right and top to bottom. Lines that say nothing of a
 * form go with the form above them, or the first one. An empty list: there is no form.
 */
export function findForms(lines: readonly Line[]): FormLines[] {
  const facts = lines.map(factsOf);
  const right = splitColumn(facts);
  if (right !== null)
    return [...findForms(cutLines(lines, 0, right)), ...findForms(cutLines(lines, right, Infinity))];
  if (!hasForm(facts)) return [];
  const preface = prefaceLength(facts);
  return [...stacked(lines.slice(preface), facts.slice(preface))].map((form, at) => ({
    preface: at === 0 ? lines.slice(0, preface) : [],
    lines: form,
  }));
}
