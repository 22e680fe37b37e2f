import type { Cell } from "../../grid/grid";
import { operatorFor } from "../../form/target-parts";
import { fold, isBlank } from "../../form/text";
import type { ColumnRole } from "../labels/indicator-headers";
import { formerValue } from "../labels/indicator-headers";
import type { Row } from "../lines";
import { factsOf, type CellFacts } from "./cell-facts";
import type { TableColumn } from "./columns";
import { isTerm } from "./term-cell";

/** A column while it is being found out what it holds. */
export type OpenColumn = { -readonly [K in keyof TableColumn]: TableColumn[K] };

const fewestSamples = 3;
const mostSamples = 24;
const longestName = 60;

/** The fullest rows: where rows slid, they are the ones that did not. */
function samplesOf(rows: readonly Row[]): readonly Row[] {
  const fullest = [...rows].sort((a, b) => b.cells.length - a.cells.length);
  const count = Math.min(mostSamples, Math.max(fewestSamples, Math.ceil(rows.length / 3)));
  return fullest.slice(0, count);
}

/** What the sample rows say in one column. */
interface Content {
  readonly column: OpenColumn;
  readonly cells: readonly Cell[];
  readonly facts: readonly CellFacts[];
}

function contentOf(column: OpenColumn, samples: readonly Row[]): Content {
  const cells = samples.flatMap((row) => {
    const found = row.cells.find((cell) => cell.column >= column.start && cell.column < column.end);
    return found && !isBlank(found.text) ? [found] : [];
  });
  return { column, cells, facts: cells.map(({ text }) => factsOf(text)) };
}

function share({ facts }: Content, is: (facts: CellFacts) => boolean): number {
  return facts.length === 0 ? 0 : facts.filter(is).length / facts.length;
}

const isPaths = (content: Content): boolean => share(content, (facts) => facts.isPath) >= 0.6;
const isPacked = (content: Content): boolean => share(content, (facts) => facts.isPacked) >= 0.6;
const isTargets = (content: Content): boolean =>
  share(content, (facts) => facts.looksLikeTarget && !facts.isSign && !facts.isUnit) >= 0.6;
const isNames = (content: Content): boolean =>
  share(content, ({ isWords, isWrittenOutLevel }) => isWords && !isWrittenOutLevel) >= 0.7 &&
  !(share(content, ({ isGradable }) => isGradable) >= 0.5) &&
  new Set(content.cells.map(({ text }) => text)).size * 1.25 >= content.cells.length &&
  content.cells.every(({ text }) => text.length <= longestName);

const isTerms = ({ cells }: Content): boolean => cells.length > 0 && cells.every(({ text }) => isTerm(text));

/** What columns that nobody knows hold, if their cells say so plainly; the first that fits is taken. */
const simpleRoles: readonly { readonly role: ColumnRole; readonly fits: (content: Content) => boolean }[] = [
  { role: "term", fits: isTerms },
  { role: "path", fits: isPaths },
  { role: "packed", fits: isPacked },
  {
    role: "level1",
    fits: (content) =>
      share(content, ({ level }) => level.isLevel1) >= 0.6 &&
      share(content, ({ level }) => level.isLevel1 && !level.isLevel2) > 0,
  },
  { role: "level2", fits: (content) => share(content, ({ level }) => level.isLevel2) >= 0.6 },
  { role: "sign", fits: (content) => share(content, ({ isSign }) => isSign) >= 0.8 },
  { role: "measure", fits: (content) => share(content, ({ isUnit }) => isUnit) >= 0.7 },
];

function hasRole(columns: readonly OpenColumn[], ...roles: readonly ColumnRole[]): boolean {
  return columns.some(({ role }) => roles.includes(role));
}

/** 指标名称 that holds the 二级, with the meaning behind the value: the names are what the next column of words says. */
function moveNames(contents: readonly Content[]): void {
  const columns = contents.map(({ column }) => column);
  const named = contents.find(({ column }) => column.role === "name");
  if (
    !named ||
    hasRole(columns, "level2", "path") ||
    share(named, ({ isWrittenOutLevel }) => isWrittenOutLevel) < 0.8
  )
    return;
  const meaning = contents.find(
    (content) => ["note", "unknown"].includes(content.column.role) && isNames(content),
  );
  named.column.role = "level2";
  if (meaning) meaning.column.role = "name";
}

/** 四级指标 with names of its own: what stands under 三级 sorts them. */
function moveToFourth(contents: readonly Content[]): void {
  const third = contents.find(({ column }) => column.role === "name" && column.header.text.includes("三级"));
  const fourth = contents.find(({ column }) => /^四级(指标|目标)?(\(.*\))?$/.test(fold(column.header.text)));
  if (!third || !fourth || !isNames(fourth)) return;
  third.column.role = "unknown";
  fourth.column.role = "name";
}

/** A single column of levels that says the 二级 alone, 数量指标 under 指标类别, whatever its header calls it. */
function lowerLevel(contents: readonly Content[]): void {
  const columns = contents.map(({ column }) => column);
  const first = contents.find(({ column }) => column.role === "level1");
  if (!first || hasRole(columns, "level2", "path")) return;
  const isSecond = share(first, ({ level }) => level.isLevel2) >= 0.8;
  if (isSecond && share(first, ({ level }) => level.isLevel2 && !level.isLevel1) >= 0.5)
    first.column.role = "level2";
}

/** A path, or names with their targets, may stand under a header that names only a part of what they are. */
function widen(contents: readonly Content[]): void {
  const hasTargets = contents.some(({ column, cells }) => column.role === "target" && cells.length > 0);
  for (const content of contents) {
    const { column } = content;
    const isLevel = column.role === "level1" || column.role === "level2";
    if (isLevel && isTerms(content)) column.role = "term";
    else if (isLevel && isPaths(content)) column.role = "path";
    else if (column.role === "name" && !hasTargets && isPacked(content)) column.role = "packed";
    else if (column.role === "target" && isPacked(content)) column.role = "packed";
  }
}

/** The first column of values that nobody knows, and those beside it that hold values too. */
function findTargets(contents: readonly Content[]): void {
  const columns = contents.map(({ column }) => column);
  if (hasRole(columns, "target", "packed")) return;
  const fitting = contents.filter((content) => content.column.role === "unknown" && isTargets(content));
  const present = fitting.filter(({ column }) => !formerValue.test(column.header.text));
  const measured = present.filter((content) => share(content, ({ isMeasured }) => isMeasured) > 0);
  const hasUnits = hasRole(columns, "sign", "measure");
  for (const { column } of !hasUnits && measured.length > 0 ? measured : present) column.role = "target";
}

/** Names are the first column of differing words behind the levels. */
function findNames(contents: readonly Content[]): void {
  const columns = contents.map(({ column }) => column);
  if (hasRole(columns, "name", "packed")) return;
  const lastLevel = columns.findLastIndex(({ role }) => ["level1", "level2", "path"].includes(role));
  const fitting = contents.filter((content) => content.column.role === "unknown" && isNames(content));
  const behind = fitting.filter(({ column }) => columns.indexOf(column) > lastLevel);
  const found = behind[0] ?? fitting[0];
  if (found) {
    found.column.role = "name";
    return;
  }
  // A table of two levels: what stands under 二级 are the names.
  const second = contents.find(({ column }) => column.role === "level2");
  if (second && isNames(second) && share(second, ({ level }) => level.isLevel2) < 0.3)
    second.column.role = "name";
}

const ofDirection = /方向|性质|符号/;

/** 指标方向性 may hold 正向 or 反向, a remark, or the signs themselves where no other column does. */
function findSigns(columns: readonly OpenColumn[], rows: readonly Row[]): void {
  const column = columns.find(({ role, header }) => role === "note" && ofDirection.test(header.text));
  if (!column || hasRole(columns, "sign")) return;
  const { cells } = contentOf(column, rows);
  if (cells.length > 0 && cells.every(({ text }) => operatorFor(fold(text)) !== null)) column.role = "sign";
}

/** Finds out from the rows what the columns hold that no header word tells. */
export function findRoles(columns: readonly OpenColumn[], rows: readonly Row[]): void {
  if (rows.length === 0) return;
  findSigns(columns, rows);
  const isKnown = columns.every(({ role }) => role !== "unknown");
  if (isKnown && hasRole(columns, "level2") && hasRole(columns, "name") && hasRole(columns, "target")) return;
  const samples = samplesOf(rows);
  const contents = columns.map((column) => contentOf(column, samples));
  widen(contents);
  moveNames(contents);
  moveToFourth(contents);
  lowerLevel(contents);
  for (const content of contents)
    for (const { role, fits } of simpleRoles)
      if (content.column.role === "unknown" && !hasRole(columns, role) && fits(content))
        content.column.role = role;
  findSecondLevel(columns);
  findTargets(contents);
  findNames(contents);
}

/** Under one head over several columns the second level stands behind the first, in whatever words. */
function findSecondLevel(columns: readonly OpenColumn[]): void {
  if (hasRole(columns, "level2", "path")) return;
  const second = columns.find((column, at) => {
    const before = columns[at - 1];
    return column.role === "unknown" && before?.role === "level1" && before.header === column.header;
  });
  if (second) second.role = "level2";
}
