import { defaultSettings } from "../../core/checks/settings";
import type { Language } from "../../core/language/language";
import { placeName } from "../../core/recognise/place-name";
import { targetForms } from "../../core/rollup/judged-form";
import { describeRefused } from "../../core/rollup/list/describe-refused";
import { listRows, listText, type ListRow } from "../../core/rollup/list/list-rows";
import { listTable, type ListChoice } from "../../core/rollup/list/list-table";
import { refusedIn, toComplete, type Refused } from "../../core/rollup/list/refused";
import { writeTables } from "../../files/write-tables";
import { inColumns, onOneLine } from "../columns";
import type { TextKey } from "../messages/zh-CN";
import type { ListCommand } from "../office-commands";
import { readFormsAt } from "../read-forms";
import { readSettings } from "../read-settings";
import { say } from "../say";
import { fail, writeOutput } from "../tell";
import type { Terminal } from "../terminal";

const byteOrderMark = "\ufeff";

/**
 * Writes the flat list of all indicators of 申报表, as a budget system takes it, after telling what the system would refuse.
 * Exit code 2 if a file cannot be read or written, else 1 if something would be refused.
 */
export async function list(command: ListCommand, terminal: Terminal, language: Language): Promise<number> {
  const { output: file, currency } = command;
  const settings = await readSettings(command.rules, language);
  if (settings && "problems" in settings) return fail(terminal, ...settings.problems);
  const { forms, isComplete } = await readFormsAt(command, terminal, language, { file, made: "list" });
  const targets = targetForms(forms);
  const rows = listRows(targets.map(({ form }) => form));
  if (rows.length === 0) return fail(terminal, say(language, "list-nothing", { file }));
  const choice = { columns: command.columns ?? (settings ?? defaultSettings).listColumns, currency };
  const sources = new Map(targets.map(({ form, source }) => [form, source]));
  const isRefused = tellRefused(refusedIn(rows, choice), sources, terminal, language);

  const listed = new Set(rows.map(({ form }) => form)).size;
  const count = { file, forms: String(listed), rows: String(rows.length) };
  if (!(await writeOutput(file, await bytesOf(rows, choice, file), terminal, language))) return 2;
  terminal.out(`${say(language, "list-made", count)}\n`);
  if (listed > 1 && !choice.columns.some(({ is }) => is === "project"))
    terminal.err(`${say(language, "list-no-project", count)}\n`);
  const others = targets.flatMap(({ form }) => form.project.indicators.overall).length;
  if (others > 0) terminal.err(`${say(language, "list-long-term", { count: String(others) })}\n`);
  if (!isComplete) return 2;
  return isRefused ? 1 : 0;
}

async function bytesOf(rows: readonly ListRow[], choice: ListChoice, file: string): Promise<Uint8Array> {
  if (/\.xlsx$/i.test(file)) return writeTables([listTable(rows, choice)], "list");
  // Excel takes a text without the mark for one in the system's own code page.
  return new TextEncoder().encode(byteOrderMark + listText(rows, choice.columns, choice.currency));
}

type Sources = ReadonlyMap<ListRow["form"], string>;

/** Says what is refused and what is to be completed, each thing with its cell. @returns whether anything is refused */
function tellRefused(
  all: readonly Refused[],
  sources: Sources,
  terminal: Terminal,
  language: Language,
): boolean {
  const told = (key: TextKey, some: readonly Refused[]) => {
    if (some.length === 0) return;
    const lines = inColumns(some.map((own) => refusedCells(own, sources, language)));
    for (const line of [say(language, key, { count: String(some.length) }), ...lines])
      terminal.err(`${line}\n`);
  };
  const refused = all.filter(({ kind }) => !toComplete.has(kind));
  told("list-refused", refused);
  told(
    "list-to-complete",
    all.filter(({ kind }) => toComplete.has(kind)),
  );
  return refused.length > 0;
}

function refusedCells(own: Refused, sources: Sources, language: Language): readonly string[] {
  return [
    `  ${sources.get(own.form) ?? ""}`,
    own.form.sheet ?? "",
    own.cell ? placeName(own.form, own.cell, language) : "",
    onOneLine(describeRefused(own, language)),
  ];
}
