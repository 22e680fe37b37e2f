import { parseArgs } from "node:util";
import { UsageError } from "./usage-error";

const options = {
  help: { type: "boolean", short: "h" },
  language: { type: "string" },
  json: { type: "boolean" },
  "json-lines": { type: "boolean" },
  report: { type: "string" },
  min: { type: "string" },
  rules: { type: "string" },
  columns: { type: "string" },
  layout: { type: "string" },
  year: { type: "string" },
  currency: { type: "string" },
  keep: { type: "string" },
  jobs: { type: "string" },
  kind: { type: "string" },
  month: { type: "string" },
  scoring: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

export type OptionName = keyof typeof options;

/** The options that were given with their values; one that takes no value has an empty one. */
export type GivenOptions = Readonly<Partial<Record<OptionName, string>>>;

/** The arguments taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: GivenOptions;
}

/**
 * Takes the arguments apart into words and options.
 * @throws UsageError if an option does not exist, lacks its value, or has one that it does not take
 */
export function takeApart(args: readonly string[]): Arguments {
  const words: string[] = [];
  const given: Partial<Record<OptionName, string>> = {};
  const parsed = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  for (const token of parsed.tokens)
    if (token.kind === "positional") words.push(token.value);
    else if (token.kind === "option") {
      const { rawName: option, value, inlineValue } = token;
      const name = nameOf(token.name);
      if (name === null) throw new UsageError("unknown-option", { option });
      const takesValue = options[name].type === "string";
      if (!takesValue && value !== undefined) throw new UsageError("value-unexpected", { option });
      if (takesValue && isMissing(value, inlineValue)) throw new UsageError("value-missing", { option });
      given[name] = value ?? "";
    }
  return { words, options: given };
}

/**
 * The value of an option that has a fixed set of them.
 * @throws UsageError if it is none of these
 */
export function choose<T extends string>(
  given: GivenOptions,
  name: OptionName,
  values: readonly T[],
  otherwise: T,
): T {
  const value = given[name];
  if (value === undefined) return otherwise;
  const chosen = values.find((candidate) => candidate === value);
  if (chosen === undefined)
    throw new UsageError("value-unknown", { option: `--${name}`, value, values: values.join(", ") });
  return chosen;
}

function nameOf(name: string): OptionName | null {
  return Object.hasOwn(options, name) ? (name as OptionName) : null;
}

/** Another option behind is no value: `--min --json`. */
function isMissing(value: string | undefined, isInline: boolean | undefined): boolean {
  return value === undefined || value === "" || (!isInline && value.startsWith("-"));
}
