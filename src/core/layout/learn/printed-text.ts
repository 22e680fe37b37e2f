import { amountFields, type CurrencyUnit, type FieldPath, type Project } from "../../form/project";
import { valueOf } from "../../form/value-of";

/** A label's text with its values replaced by their names in braces. */
export interface PrintedText {
  readonly text: string;
  readonly states: readonly FieldPath[];
  /** How the currency unit is printed, with `{unit}`; null where it is not printed here. */
  readonly currencyNote: string | null;
}

const unitNote = /[(（[【]?\s*(?:(?:金额)?单位\s*[:：]\s*)?(?:人民币)?(万元|元)\s*[)）\]】]?/;

/** A unit that is printed in more places than one: it is the project's everywhere. */
const repeatedUnit =
  /[（(]\s*(?:(?:金额)?单位\s*[:：]\s*)?(?:万元|元)\s*[)）]|(?:金额)?单位\s*[:：]\s*(?:万元|元)/g;

/**
 * Replaces what a label states itself (the year, the currency unit, the goal's years, a value behind a colon) by names.
 * @param fields the fields that have their place in the label's cell
 */
export function printedText(written: string, fields: readonly FieldPath[], project: Project): PrintedText {
  let text = withoutBraces(written);
  let currencyNote: string | null = null;
  const states: FieldPath[] = [];
  const isPeriod = fields.includes("start") && fields.includes("end");
  if (isPeriod) {
    text = afterColon(/[:：]/.test(text) ? text : "", "period");
    states.push("start", "end");
  }
  for (const field of fields) {
    if (isPeriod && (field === "start" || field === "end")) continue;
    if (field === "funding.currency") {
      const [note] = unitNote.exec(text) ?? [];
      if (note === undefined) continue;
      currencyNote = note.replace(/万元|元/, "{unit}");
      text = text.replace(note, "{currency}");
    } else if (field === "goals.period") text = withPeriod(text);
    else text = withValue(text, field, project);
    states.push(field);
  }
  const repeated = text.replace(repeatedUnit, (note) => note.replace(/万元|元/, "{currencyUnit}"));
  return { text: repeated, states, currencyNote };
}

/** What looks like a name in braces would be taken for one. */
function withoutBraces(text: string): string {
  return text.replaceAll("{", "｛").replaceAll("}", "｝");
}

/** The first and the last year that stand in the text become those of the project's dates. */
function withPeriod(text: string): string {
  const years = Array.from(text.matchAll(/20\d\d/g));
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last || first === last) return text;
  return `${text.slice(0, first.index)}{startYear}${text.slice(first.index + 4, last.index)}{endYear}${text.slice(last.index + 4)}`;
}

function withValue(text: string, field: FieldPath, project: Project): string {
  if (field === "year")
    return /20\d\d/.test(text) ? text.replace(/20\d\d/, "{year}") : afterColon(text, field);
  const value = valueOf(project, field);
  const shown = typeof value === "string" ? value : null;
  const name = `{${field}}`;
  if (shown !== null && text.includes(shown)) return text.replace(shown, () => name);
  return afterColon(text, field);
}

/** What stands behind the first colon is the value, however it is written; 其中： is no label yet. */
function afterColon(text: string, name: FieldPath | "period"): string {
  const [label] = /^\s*其中[:：][^:：]*[:：]\s*|^[^:：]*[:：]\s*/.exec(text) ?? [];
  return `${label ?? text}{${name}}`;
}

/** A label with one value in its own cell: behind a colon, or a figure behind its words (`总额10606.75万元`). */
export function labelWithValue(written: string, field: FieldPath): Pick<PrintedText, "text" | "states"> {
  const text = withoutBraces(written);
  const words = /[:：]/.test(text) ? text : (/^\D*/.exec(text)?.[0] ?? "");
  return { text: afterColon(words, field), states: [field] };
}

/** A title without the project's name, and with the year of whichever project it will be. */
export function captionText(text: string, { name, year }: Project): string {
  const bare = name === null ? text : text.replace(name, name.endsWith("项目") ? "项目" : "");
  return year === null ? bare : bare.replaceAll(`${year}年`, "{year}年");
}

/** The unit that a blank form asks for: the form's own. */
export function currencyOf({ funding }: Project): CurrencyUnit {
  return funding.currency ?? "万元";
}

/** How the form writes its dates. */
export function dateStyleOf(texts: readonly string[]): "chinese" | "slash" {
  return texts.some((text) => text.includes("年")) ? "chinese" : "slash";
}

/** Whether a field is an amount of the funding block. */
export function isAmount(field: FieldPath): boolean {
  return amountFields.some((amount) => field === `funding.${amount}`);
}
