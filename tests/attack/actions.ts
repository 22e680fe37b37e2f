import { addIndicator } from "../../src/actions/add-indicator";
import { applyFixes } from "../../src/actions/apply-fixes";
import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { clearMarks } from "../../src/actions/clear-marks";
import { editField } from "../../src/actions/edit-field";
import { importForms } from "../../src/actions/import-forms";
import { markFindings } from "../../src/actions/mark-findings";
import { moveIndicator } from "../../src/actions/move-indicator";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { undoLast } from "../../src/actions/undo-last";
import { checkForm } from "../../src/core/checks/check";
import { defaultSettings } from "../../src/core/checks/settings";
import { indicatorField, withIndicators } from "../../src/core/form/indicator-lists";
import { indicatorLists, indicatorParts, type FieldPath, type Indicator } from "../../src/core/form/project";
import { differencesOf } from "../../src/core/import/differences";
import type { Dice } from "./place";

/** What an action may change of the workbook. */
export interface Asked {
  /** Texts that may go and come; null where anything may that the form says. */
  readonly goes: readonly string[] | null;
  readonly comes: readonly string[] | null;
  /** Whether rows may come or go, and what hangs on them move. */
  readonly rows: boolean;
  /** Whether a row may be deleted, with what stands in it. */
  readonly deletes?: boolean;
  /** Whether conditional formats may come. */
  readonly marks?: boolean;
  /** Whether sheets may come. */
  readonly sheets?: boolean;
}

/** One thing that a user does, and how it is taken back. */
export interface Attempt {
  readonly name: string;
  readonly asked: Asked;
  readonly act: () => Promise<unknown>;
  readonly back: () => Promise<unknown>;
  /** Whether it may stay for the actions behind it. */
  readonly mayStay?: boolean;
}

type Kind = (form: FormOnSheet, dice: Dice) => Attempt | null;

const texts: Readonly<Record<string, readonly string[]>> = {
  amount: ["0", "12.5", "3391.32", "100000", "999999.99"],
  date: ["2027年1月1日", "2027-12-31", "2026/3/5"],
  year: ["2027"],
  target: ["≥95%", "=100%", "12台", "1-2", "优良中低差", "≤3小时"],
  text: [
    "👨‍👩‍👧 𠮷野家",
    " 前后有空格 ",
    "一行\r\n两行",
    "00123",
    "123456789012345678",
    "46388",
    "TRUE",
    "-1+2",
    "字".repeat(900),
    "全年开展巡查，及时处置问题",
    "'引号开头",
    "=1+1 不是公式",
    "第一行\n第二行",
    "a",
    "@备注",
    "100%",
  ],
};

function kindOfText(field: FieldPath): string {
  if (field.startsWith("funding.") || field.endsWith(".weight")) return "amount";
  if (field === "start" || field === "end") return "date";
  if (field === "year") return "year";
  return field.endsWith(".target") ? "target" : "text";
}

const pick = <Item>(list: readonly Item[], dice: Dice): Item | undefined => list[dice(list.length)];

/** What stands in a field's cells, as it is shown and as it is kept. */
function standing({ form, sheet: { grid } }: FormOnSheet, field: FieldPath): string[] {
  const place = form.places[field];
  const cells = place ? [place.cell, ...(place.more ?? [])] : [];
  const found = grid.cells.filter((own) =>
    cells.some(({ row, column }) => row === own.row && column === own.column),
  );
  return [place?.text ?? "", ...found.flatMap(({ text, value }) => [text, String(value ?? "")])];
}

const edit: Kind = (form, dice) => {
  const fields = (Object.keys(form.form.places) as FieldPath[]).filter(
    (field) =>
      field !== "funding.currency" && field !== "goals.period" && indicatorField(field)?.index !== null,
  );
  const field = pick(fields, dice);
  if (!field) return null;
  const text = dice(8) === 0 ? "" : (pick(texts[kindOfText(field)] ?? [], dice) ?? "");
  return {
    name: `edit ${field} ${JSON.stringify(text)}`,
    // What is taller than a row may be needs further ones.
    asked: { goes: [], comes: [], rows: text.length > 500 },
    act: () => editField(form, field, text),
    back: undoLast,
  };
};

function wordsOf(indicator: Indicator | undefined): string[] {
  return Object.values(indicator ?? {}).filter((word) => word !== null);
}

const listWithRows = (form: FormOnSheet, dice: Dice) => {
  const lists = indicatorLists.filter((list) => form.form.project.indicators[list].length > 0);
  const list = pick(lists, dice);
  return list && { list, indicators: form.form.project.indicators[list] };
};

const add: Kind = (form, dice) => {
  const own = listWithRows(form, dice) ?? { list: indicatorLists[0], indicators: [] };
  const at = dice(own.indicators.length + 1);
  const beside = own.indicators[at] ?? own.indicators[at - 1];
  const levels = { level1: beside?.level1 ?? "产出指标", level2: beside?.level2 ?? "数量指标" };
  const indicator = {
    ...levels,
    name: `新增指标${dice(1000)}`,
    target: pick(texts["target"] ?? [], dice) ?? null,
    weight: null,
    note: null,
  };
  return {
    name: `add ${own.list} ${at}`,
    asked: { goes: [], comes: wordsOf(indicator), rows: true },
    act: () => addIndicator(form, own.list, at, indicator),
    back: undoLast,
  };
};

const remove: Kind = (form, dice) => {
  const own = listWithRows(form, dice);
  if (!own) return null;
  const at = dice(own.indicators.length);
  const inCells = indicatorParts.flatMap((part) => standing(form, `indicators.${own.list}.${at}.${part}`));
  return {
    name: `remove ${own.list} ${at}`,
    asked: { goes: [...wordsOf(own.indicators[at]), ...inCells], comes: [], rows: true, deletes: true },
    act: () => removeIndicator(form, own.list, at),
    back: undoLast,
  };
};

const move: Kind = (form, dice) => {
  const own = listWithRows(form, dice);
  if (!own || own.indicators.length < 2) return null;
  const [from, to] = [dice(own.indicators.length), dice(own.indicators.length)];
  if (from === to) return null;
  const levels = own.indicators.flatMap(({ level1, level2 }) => [level1 ?? "", level2 ?? ""]);
  return {
    name: `move ${own.list} ${from} to ${to}`,
    asked: { goes: levels, comes: levels, rows: true },
    act: () => moveIndicator(form, own.list, from, to),
    back: undoLast,
  };
};

const fix: Kind = (form, dice) => {
  const fixes = checkForm(form.form).findings.flatMap((finding) => finding.fix ?? []);
  const all = checkForm(form.form).findings.flatMap(({ fix: own }) => (own ? [own] : []));
  const own = pick(all, dice);
  if (!own || fixes.length === 0) return null;
  return {
    name: "fix",
    asked: { goes: null, comes: null, rows: true, deletes: true },
    act: () => applyFixes([{ form, fix: own }], defaultSettings),
    back: undoLast,
  };
};

const watcher = { onDone: () => undefined, signal: new AbortController().signal };

const takeIn: Kind = (form, dice) => {
  const { project } = form.form;
  const [list] = indicatorLists;
  const own = project.indicators[list];
  const taken = own.flatMap((indicator, at) =>
    at % 3 === dice(3) ? [] : at % 2 === 0 ? [{ ...indicator, target: "≥88%" }] : [indicator],
  );
  const changed = {
    ...withIndicators(project, list, taken),
    goals: { ...project.goals, annual: "全年完成巡查十二次，处置率达到百分之百" },
  };
  const found = { source: "去年", grid: form.sheet.grid, form: { ...form.form, project: changed } };
  const chosen = differencesOf(project, changed);
  if (chosen.length === 0) return null;
  return {
    name: "take into the form",
    asked: { goes: null, comes: null, rows: true, deletes: true },
    act: () =>
      importForms(
        { forms: [{ found, way: { kind: "into-form", onSheet: form, chosen } }], sheets: [] },
        watcher,
      ),
    back: undoLast,
  };
};

const newSheet: Kind = (form) => {
  const choice = { layout: "shanghai-2026", currency: null, year: null, withRemains: true } as const;
  const found = { source: "去年", grid: form.sheet.grid, form: form.form };
  return {
    name: "onto a new sheet",
    asked: { goes: [], comes: null, rows: false, sheets: true },
    act: () => importForms({ forms: [{ found, way: { kind: "new-sheet", choice } }], sheets: [] }, watcher),
    back: undoLast,
  };
};

const mark: Kind = (form) => {
  const judged = { ...form, ...checkForm(form.form) };
  return {
    name: "mark",
    asked: { goes: [], comes: [], rows: false, marks: true },
    act: () => markFindings([{ sheet: form.sheet, forms: [judged] }]),
    back: clearMarks,
    mayStay: false,
  };
};

const kinds: readonly Kind[] = [
  edit,
  edit,
  edit,
  add,
  add,
  add,
  remove,
  remove,
  remove,
  move,
  move,
  fix,
  takeIn,
  newSheet,
  mark,
];

/** What is tried next on a form. */
export function nextAttempt(form: FormOnSheet, dice: Dice): Attempt | null {
  const own = pick(kinds, dice)?.(form, dice) ?? null;
  if (!own?.name.startsWith("edit ")) return own;
  const field = own.name.split(" ")[1] as FieldPath;
  const { row = -1 } = form.form.places[field]?.cell ?? {};
  return {
    ...own,
    asked: { ...own.asked, goes: standing(form, field), comes: null, ...(row < 0 && { rows: true }) },
  };
}
