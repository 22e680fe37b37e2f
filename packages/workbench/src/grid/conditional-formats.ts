import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { CellRule } from "excel-stand-in/book/book";
import { toRange } from "excel-stand-in/engine/univer/ranges";
import { own } from "excel-stand-in/engine/univer/univer-engine";
import type { GridContext } from "./grid-context";
import { mirror } from "./mirror";

type Fields = Readonly<Record<string, unknown>>;

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const part = (fields: Fields, name: string): Fields => (fields[name] ?? {}) as Fields;

const on = BooleanNumber.TRUE;

/** A rule's look as Univer's style. */
function styleOf(fields: Fields): IStyleBase {
  const look = part(fields, "look");
  const font = part(look, "font");
  const color = font["color"];
  const fill = part(look, "fill")["color"];
  return {
    ...(typeof fill === "string" && fill !== "" && { bg: { rgb: fill } }),
    ...(typeof color === "string" && color !== "" && { cl: { rgb: color } }),
    ...(font["bold"] === true && { bl: on }),
    ...(font["italic"] === true && { it: on }),
    ...(font["strikethrough"] === true && { st: { s: on } }),
    ...(typeof font["underline"] === "string" && font["underline"] !== "None" && { ul: { s: on } }),
  };
}

const limit = (given: unknown): number => Number(String(given).replace(/^=/, ""));

/** The rule in Univer's terms; null if Univer has none like it, so that it is kept but not painted. */
function ruleOf({ fields }: CellRule): IConditionalFormattingRuleConfig | null {
  const base = { type: CFRuleType.highlightCell as const, style: styleOf(fields) };
  const rule = part(fields, "rule");
  const operator = String(rule["operator"]);
  const formula = fields["formula"];
  switch (fields["type"]) {
    case "Custom":
      return { ...base, subType: CFSubRuleType.formula, value: typeof formula === "string" ? formula : "" };
    case "ContainsText": {
      const text = textOperators[operator];
      return text
        ? { ...base, subType: CFSubRuleType.text, operator: text, value: String(rule["text"]) }
        : null;
    }
    case "CellValue":
      return comparison(base, operator, limit(rule["formula1"]), limit(rule["formula2"]));
    default:
      return null;
  }
}

function comparison(
  base: { readonly type: CFRuleType.highlightCell; readonly style: IStyleBase },
  name: string,
  first: number,
  second: number,
): IConditionalFormattingRuleConfig | null {
  const operator = numberOperators[name];
  if (operator === undefined || Number.isNaN(first)) return null;
  const number = { ...base, subType: CFSubRuleType.number as const };
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween)
    return Number.isNaN(second) ? null : { ...number, operator, value: [first, second] };
  return { ...number, operator, value: first };
}

/** Paints the workbook's conditional formats in the grid. */
export function conditionalFormatView({ host, workbook, commands }: GridContext): () => void {
  const unitId = workbook.getUnitId();
  return mirror(host.book, {
    items: (sheet) =>
      sheet.conditionalFormats.flatMap((rule) => {
        const config = ruleOf(rule);
        const stopIfTrue = rule.fields["stopIfTrue"] === true;
        return config ? [{ ranges: rule.areas.map(toRange), stopIfTrue, rule: config }] : [];
      }),
    // The last that is added stands first.
    add: (subUnitId, items) => {
      for (const { id, item } of items.toReversed()) {
        const rule = { ...structuredClone(item), cfId: id };
        commands.syncExecuteCommand(AddConditionalRuleMutation.id, { unitId, subUnitId, rule }, own);
      }
    },
    remove: (subUnitId, ids) => {
      for (const cfId of ids)
        commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId }, own);
    },
  });
}
