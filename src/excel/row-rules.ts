import { cellName } from "../core/grid/address";
import { addressLists } from "./address-lists";

/** What a row's cells offer and refuse, and how rules colour them: deleting the row takes that away too. */
export interface RowRules {
  /** By column; null where a cell has none. */
  readonly validations: readonly (Validation | null)[];
  readonly formats: readonly FormatRule[];
}

type Validation = Pick<Excel.DataValidation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks">;

const kinds = {
  Custom: "customOrNullObject",
  CellValue: "cellValueOrNullObject",
  ContainsText: "textComparisonOrNullObject",
  PresetCriteria: "presetOrNullObject",
} as const;
type Kind = keyof typeof kinds;

/** A conditional format that looks at each cell by itself, and the columns of the row that it lies on. */
interface FormatRule {
  readonly id: string;
  readonly type: Kind;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: unknown;
  readonly fill: string;
  /** What the rule says of letters; what it leaves as it is has null or an empty text. */
  readonly font: Readonly<Record<string, unknown>>;
  readonly columns: readonly number[];
}

const looks = [
  "fill/color",
  ...["bold", "color", "italic", "strikethrough", "underline"].map((of) => `font/${of}`),
];
const askedOfRules = [
  ...["id", "type", "priority", "stopIfTrue"],
  ...Object.values(kinds).flatMap((kind) => [
    kind === kinds.Custom ? `${kind}/rule/formula` : `${kind}/rule`,
    ...looks.map((look) => `${kind}/format/${look}`),
  ]),
].map((name) => `items/${name}`);

function loadFormats(
  sheet: Excel.Worksheet,
  at: number,
  width: number,
  asked: readonly string[],
): Excel.ConditionalFormatCollection[] {
  return Array.from({ length: width }, (_, column) =>
    sheet.getCell(at, column).conditionalFormats.load(asked.join(", ")),
  );
}

/** Asks for the rules on a row's cells; they can be had after the next sync. */
export function loadRules(sheet: Excel.Worksheet, at: number, width: number): () => RowRules {
  const validations = Array.from({ length: width }, (_, column) =>
    sheet.getCell(at, column).dataValidation.load("type, rule, errorAlert, prompt, ignoreBlanks"),
  );
  const formats = loadFormats(sheet, at, width, askedOfRules);
  return () => ({
    validations: validations.map(({ type, rule, errorAlert, prompt, ignoreBlanks }) =>
      type === "None" ? null : { rule, errorAlert, prompt, ignoreBlanks },
    ),
    formats: formatRules(formats.map(({ items }) => items)),
  });
}

function formatRules(byColumn: readonly (readonly Excel.ConditionalFormat[])[]): FormatRule[] {
  const rules = new Map<string, FormatRule>();
  byColumn.forEach((items, column) => {
    for (const item of items) {
      const { id, type, priority, stopIfTrue } = item;
      if (!(type in kinds)) continue;
      const known = rules.get(id);
      const { rule: own, format } = item[kinds[type as Kind]];
      const rule = type === "Custom" ? { formula: item.customOrNullObject.rule.formula } : own;
      const { color, bold, italic, strikethrough, underline } = format.font;
      const font = { color, bold, italic, strikethrough, underline };
      rules.set(id, {
        ...{ id, priority, stopIfTrue, rule, font },
        type: type as Kind,
        fill: format.fill.color,
        columns: [...(known?.columns ?? []), column],
      });
    }
  });
  return [...rules.values()];
}

/** Gives a row that was put back its validations again. */
export function restoreValidations(sheet: Excel.Worksheet, at: number, { validations }: RowRules): void {
  validations.forEach((own, column) => {
    const { dataValidation } = sheet.getCell(at, column);
    if (own) dataValidation.set(own);
    else dataValidation.clear();
  });
}

/**
 * Asks which of the row's conditional formats have come back with it by themselves, being on the rows around it too;
 * after the next sync the others can be made anew, on these cells.
 * @returns says whether it had to ask for anything more
 */
export function restoreFormats(
  sheet: Excel.Worksheet,
  at: number,
  { formats, validations }: RowRules,
): () => boolean {
  if (formats.length === 0) return () => false;
  const found = loadFormats(sheet, at, validations.length, ["items/id"]);
  return () => {
    const lost = formats.flatMap((rule) => {
      const columns = rule.columns.filter((column) => !found[column]?.items.some(({ id }) => id === rule.id));
      return columns.length > 0 ? [{ ...rule, columns }] : [];
    });
    for (const rule of [...lost].sort((a, b) => a.priority - b.priority)) addRule(sheet, at, rule);
    return lost.length > 0;
  };
}

function addRule(
  sheet: Excel.Worksheet,
  at: number,
  { type, priority, stopIfTrue, rule, fill, font, columns }: FormatRule,
): void {
  for (const addresses of addressLists(columns.map((column) => cellName({ row: at, column })))) {
    const made = sheet.getRanges(addresses).conditionalFormats.add(type);
    const details = made[kinds[type]];
    if (type === "Custom") Object.assign(details.rule, rule);
    else Object.assign(details, { rule });
    if (fill !== "") details.format.fill.color = fill;
    for (const [name, value] of Object.entries(font))
      if (value !== null && value !== "" && value !== undefined)
        Object.assign(details.format.font, { [name]: value });
    made.stopIfTrue = stopIfTrue;
    made.priority = priority;
  }
}
