import {
  listColumnHeaders,
  listColumnOf,
  listPresetNames,
  listPresets,
  repeatedHeader,
  type ListColumn,
} from "../core/form/list-columns";
import { currencyUnits, type CurrencyUnit } from "../core/form/project";
import { severities, type Severity } from "../core/checks/rule";
import { choose, type GivenOptions } from "./options";
import { outputIn, reading, type ReadingCommand } from "./reading-command";
import { UsageError } from "./usage-error";

/** Two versions of a form, or of all forms of two workbooks or folders. */
export interface CompareCommand extends Pick<ReadingCommand, "jobs"> {
  readonly verb: "compare";
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
  /** The JSON file with the office's own rules; null where the usual ones hold. */
  readonly rules: string | null;
}

/** @throws UsageError unless two files or folders are named */
export function parseCompare(files: readonly string[], options: GivenOptions): CompareCommand {
  const [before, after, ...others] = files;
  if (before === undefined || after === undefined || others.length > 0) throw new UsageError("two-versions");
  return {
    verb: "compare",
    ...{ before, after, jobs: reading(files, options).jobs },
    json: options.json !== undefined,
    rules: options.rules ?? null,
  };
}

/** What is to be sent back to the units (退回意见单). */
export interface ReturnNotesCommand extends ReadingCommand {
  readonly verb: "return-notes";
  /** What is less severe is not said. */
  readonly min: Severity;
  readonly rules: string | null;
  /** The file to make: .docx, .xlsx or .html. */
  readonly output: string;
}

/** @throws UsageError if no file is named, or one to make that is none of the three kinds */
export function parseReturnNotes(files: readonly string[], options: GivenOptions): ReturnNotesCommand {
  const output = outputIn(options);
  if (!/\.(docx|xlsx|html?)$/i.test(output)) throw new UsageError("notes-ending", { file: output });
  return {
    verb: "return-notes",
    ...reading(files, options),
    min: choose(options, "min", severities, "hint"),
    rules: options.rules ?? null,
    output,
  };
}

/** The flat list of all indicators, as a budget system (一体化) takes it. */
export interface ListCommand extends ReadingCommand {
  readonly verb: "list";
  /** Null where the office's own set holds, or the usual one. */
  readonly columns: readonly ListColumn[] | null;
  readonly currency: CurrencyUnit;
  readonly rules: string | null;
  /** The file to make: .xlsx, or .tsv or .txt with tabs. */
  readonly output: string;
}

/** @throws UsageError if no file is named, or one to make of another kind, or a column that nobody knows */
export function parseList(files: readonly string[], options: GivenOptions): ListCommand {
  const output = outputIn(options);
  if (!/\.(xlsx|tsv|txt)$/i.test(output)) throw new UsageError("list-ending", { file: output });
  return {
    verb: "list",
    ...reading(files, options),
    columns: options.columns === undefined ? null : columnsIn(options.columns),
    currency: choose(options, "currency", currencyUnits, "万元"),
    rules: options.rules ?? null,
    output,
  };
}

/** A preset by its name, or headers with commas between them. */
function columnsIn(given: string): readonly ListColumn[] {
  const preset = listPresetNames.find((name) => name === given);
  if (preset) return listPresets[preset];
  const columns = given.split(/[,，、]/).map((header) => {
    const column = listColumnOf(header);
    if (column) return column;
    const known = Object.values(listColumnHeaders).map(([usual]) => usual);
    throw new UsageError("value-unknown", {
      ...{ option: "--columns", value: header.trim() },
      values: [...listPresetNames, ...known].join(", "),
    });
  });
  const twice = repeatedHeader(columns);
  if (twice !== null) throw new UsageError("list-column-twice", { header: twice });
  return columns;
}
