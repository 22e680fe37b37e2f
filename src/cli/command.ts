import { parseArgs } from "node:util";
import { severities, type Severity } from "../core/checks/rule";
import { currencyUnits, type CurrencyUnit } from "../core/form/project";
import { languages, type Language } from "../core/language/language";
import { layoutNames, type LayoutName } from "../core/layout/layout";
import { newestLayout } from "../core/layout/layouts";
import { keptWays } from "../core/import/other-year";
import type { StandardChoice } from "../core/import/standard-sheet";
import { choose, takeApart, type GivenOptions, type OptionName } from "./options";
import type { PaperKind } from "../core/form/paper";
import { usualMonths } from "../core/kinds/make/make-paper";
import { presetIds, presetOf, type ScoringPreset } from "../core/kinds/scoring/presets";
import {
  parseCompare,
  parseList,
  parseReturnNotes,
  type CompareCommand,
  type ListCommand,
  type ReturnNotesCommand,
} from "./office-commands";
import { outputIn, reading, type ReadingCommand } from "./reading-command";
import { UsageError } from "./usage-error";

/** What the user asks for. */
export type Command =
  | ReadCommand
  | CheckCommand
  | BuildCommand
  | ImportCommand
  | SummaryCommand
  | LayoutCommand
  | NextCommand
  | CompareCommand
  | ReturnNotesCommand
  | ListCommand
  | { readonly verb: "help" };

export interface ReadCommand extends ReadingCommand {
  readonly verb: "read";
  readonly json: boolean;
}

export interface CheckCommand extends ReadingCommand {
  readonly verb: "check";
  readonly output: "text" | "json" | "json-lines";
  /** What is less severe is not listed. */
  readonly min: Severity;
  /** The report to make beside what is printed, .xlsx or .html; null for none. */
  readonly report: string | null;
  /** The JSON file with the office's own rules; null where the usual ones hold. */
  readonly rules: string | null;
}

/** An official form, or the JSON file of another layout. */
export type NamedLayout = LayoutName | { readonly file: string };

export interface BuildCommand {
  readonly verb: "build";
  /** The JSON file with the projects. */
  readonly file: string;
  readonly layout: NamedLayout;
  /** The workbook to make. */
  readonly output: string;
}

export interface ImportCommand extends ReadingCommand {
  readonly verb: "import";
  readonly layout: NamedLayout;
  /** How else each form is to stand on its new sheet. */
  readonly choice: Omit<StandardChoice, "layout">;
  /** The workbook to make. */
  readonly output: string;
}

export interface SummaryCommand extends ReadingCommand {
  readonly verb: "summary";
  /** In which all amounts are given. */
  readonly unit: CurrencyUnit;
  /** As for `check`. */
  readonly rules: string | null;
  /** The workbook to make. */
  readonly output: string;
}

export interface LayoutCommand {
  readonly verb: "layout";
  /** The file with the one filled form that the layout is made of. */
  readonly file: string;
  /** The JSON file to make. */
  readonly output: string;
}

export interface NextCommand extends ReadingCommand {
  readonly verb: "next";
  /** Which paper is to be made of each 申报表. */
  readonly kind: PaperKind;
  /** The last month that a 监控表 tells of. */
  readonly months: number;
  /** The rules of scoring by which points are proposed. */
  readonly preset: ScoringPreset;
  /** The workbook to make. */
  readonly output: string;
}

interface Verb {
  readonly options: readonly OptionName[];
  readonly commandOf: (files: readonly string[], options: GivenOptions) => Command;
}

const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["read", { options: ["json", "jobs"], commandOf: readCommand }],
  ["check", { options: ["json", "json-lines", "min", "report", "rules", "jobs"], commandOf: checkCommand }],
  ["build", { options: ["layout", "output"], commandOf: buildCommand }],
  ["import", { options: ["layout", "output", "year", "currency", "keep", "jobs"], commandOf: importCommand }],
  ["summary", { options: ["output", "currency", "rules", "jobs"], commandOf: summaryCommand }],
  ["next", { options: ["kind", "month", "scoring", "output", "jobs"], commandOf: nextCommand }],
  ["layout", { options: ["output"], commandOf: layoutCommand }],
  ["compare", { options: ["json", "rules", "jobs"], commandOf: parseCompare }],
  ["return-notes", { options: ["output", "min", "rules", "jobs"], commandOf: parseReturnNotes }],
  ["list", { options: ["output", "columns", "currency", "rules", "jobs"], commandOf: parseList }],
]);

/** The language that the arguments ask for; the default one where they name none that exists. */
export function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: { language: { type: "string" } }, strict: false });
  return languages.find((language) => language === values.language) ?? languages[0];
}

/**
 * Makes a command of the arguments behind the program's name.
 * @throws UsageError if they make none
 */
export function parseCommand(args: readonly string[]): Command {
  const { words, options } = takeApart(args);
  choose(options, "language", languages, languages[0]);
  if (options.help !== undefined) return { verb: "help" };
  const [name, ...files] = words;
  const names = [...verbs.keys()].join(", ");
  if (name === undefined) throw new UsageError("no-verb", { verbs: names });
  const verb = verbs.get(name);
  if (!verb) throw new UsageError("unknown-verb", { verb: name, verbs: names });
  const allowed: readonly string[] = ["language", ...verb.options];
  const foreign = Object.keys(options).find((option) => !allowed.includes(option));
  if (foreign !== undefined) throw new UsageError("foreign-option", { verb: name, option: `--${foreign}` });
  return verb.commandOf(files, options);
}

function readCommand(files: readonly string[], options: GivenOptions): ReadCommand {
  return { verb: "read", ...reading(files, options), json: options.json !== undefined };
}

function checkCommand(files: readonly string[], options: GivenOptions): CheckCommand {
  return {
    verb: "check",
    ...reading(files, options),
    output: outputOf(options),
    min: choose(options, "min", severities, "hint"),
    report: options.report ?? null,
    rules: options.rules ?? null,
  };
}

function outputOf(options: GivenOptions): CheckCommand["output"] {
  const asLines = options["json-lines"] !== undefined;
  if (options.json === undefined) return asLines ? "json-lines" : "text";
  if (asLines) throw new UsageError("either-json");
  return "json";
}

function buildCommand(files: readonly string[], options: GivenOptions): BuildCommand {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError("one-project-file");
  return { verb: "build", file, layout: layoutIn(options), output: outputIn(options) };
}

function layoutIn(options: GivenOptions): NamedLayout {
  const { layout = "" } = options;
  return /\.json$/i.test(layout) ? { file: layout } : choose(options, "layout", layoutNames, newestLayout);
}

function importCommand(files: readonly string[], options: GivenOptions): ImportCommand {
  const kept = choose(options, "keep", keptWays, "beside");
  return {
    verb: "import",
    ...reading(files, options),
    layout: layoutIn(options),
    choice: {
      currency: options.currency === undefined ? null : choose(options, "currency", currencyUnits, "元"),
      year: options.year === undefined ? null : { year: yearOf(options.year), amounts: kept, targets: kept },
      withRemains: true,
    },
    output: outputIn(options),
  };
}

function summaryCommand(files: readonly string[], options: GivenOptions): SummaryCommand {
  const unit = choose(options, "currency", currencyUnits, currencyUnits[0]);
  return {
    verb: "summary",
    ...reading(files, options),
    unit,
    rules: options.rules ?? null,
    output: outputIn(options),
  };
}

/** The kinds of papers by their names in the command line. */
export const kindsByName = { "self-evaluation": "selfEvaluation", monitoring: "monitoring" } as const;
const kindNames = Object.keys(kindsByName) as readonly (keyof typeof kindsByName)[];

function nextCommand(files: readonly string[], options: GivenOptions): NextCommand {
  if (options.kind === undefined) throw new UsageError("no-kind", { kinds: kindNames.join(", ") });
  const id = choose(options, "scoring", presetIds, "standard");
  return {
    verb: "next",
    ...reading(files, options),
    kind: kindsByName[choose(options, "kind", kindNames, "self-evaluation")],
    months: monthOf(options),
    preset: presetOf(id),
    output: outputIn(options),
  };
}

const lastMonth = 12;

function monthOf({ month = String(usualMonths) }: GivenOptions): number {
  if (!/^[1-9]\d?$/.test(month) || Number(month) > lastMonth)
    throw new UsageError("value-unknown", { option: "--month", value: month, values: "1 … 12" });
  return Number(month);
}

function layoutCommand(files: readonly string[], options: GivenOptions): LayoutCommand {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError("one-form-file");
  return { verb: "layout", file, output: outputIn(options) };
}

function yearOf(value: string): number {
  if (!/^20\d\d$/.test(value))
    throw new UsageError("value-unknown", { option: "--year", value, values: "2000 … 2099" });
  return Number(value);
}
