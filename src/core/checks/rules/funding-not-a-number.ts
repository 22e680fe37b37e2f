import { isNegative } from "../../form/amount";
import { amountFields, type AmountField } from "../../form/project";
import { readAmount } from "../../form/read-amount";
import { halfWidth } from "../../form/text";
import { isUnreadableAmount } from "../amounts";
import type { Fix, Rule, Verdict } from "../rule";
import type { Subject } from "../subject";

const currencySign = /^(-?)\s*¥\s*/;
const wellFormed = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const plainNumber = /^\d+(?:\.\d+)?$/;
const blanks = /\s+/g;
const unitWord = /万?元$|万$/;
// 1,23 may mean 1.23: commas go only where no decimal comma can be meant.
const ambiguousComma = /,\d{1,2}$/;

/** What stands as an amount is not itself a number, or is less than 0. */
export const fundingNotANumber: Rule = {
  id: "funding-not-a-number",
  severity: "error",
  basis: "budgetSystem",
  check: (form) => amountFields.flatMap((field) => judge(form, field)),
};

function judge(form: Subject, name: AmountField): Verdict[] {
  const field = `funding.${name}` as const;
  const amount = form.project.funding[name];
  if (amount !== null && isNegative(amount))
    return [{ verdict: "found", field, variant: "negative", values: { text: amount } }];
  const text = oddText(form, name);
  if (text === null) return [];
  const fix = strip(form, name, text);
  // 449.8万 in a form in 万元 is plain to everybody; only a system wants the bare number.
  return [{ verdict: "found", field, values: { text }, ...(fix && { fix, severity: "hint" as const }) }];
}

/**
 * What stands in the cell, if that is not a number that Excel or the budget system would take. A cell that holds the
 * label as well (`财政拨款:20万元(其中…)`) is running text, in which a unit and a remark are in order.
 */
function oddText(form: Subject, name: AmountField): string | null {
  const field = `funding.${name}` as const;
  const text = form.places[field]?.text.trim() ?? "";
  if (isUnreadableAmount(form, name)) return text;
  const cleaned = form.repairs.find((repair) => repair.kind === "amount-cleaned" && repair.field === field);
  if (cleaned?.values["found"]?.trim() !== text) return null;
  const number = halfWidth(text).replace(currencySign, "$1").trim();
  if (wellFormed.test(number) || isUnitsOnlyStatement(form, number)) return null;
  return text;
}

/** Where the unit stands nowhere else, `10000万元` says what the form must say. */
function isUnitsOnlyStatement(form: Subject, number: string): boolean {
  const unlabelled = form.places["funding.currency"] === undefined;
  return unlabelled && wellFormed.test(number.replace(unitWord, "").trim());
}

/** The bare number, where taking away blanks, commas and the form's own unit leaves one and changes no value. */
function strip(form: Subject, name: AmountField, text: string): Fix | null {
  const { currency } = form.project.funding;
  const written = halfWidth(text).replace(currencySign, "$1").replace(blanks, "");
  const number = written.replace(unitWord, "");
  if (ambiguousComma.test(number)) return null;
  const unit = readAmount(`1${written.slice(number.length)}`)?.unit ?? null;
  if (unit !== null && unit !== currency) return null;
  const digits = number.replaceAll(",", "");
  return plainNumber.test(digits) ? [{ kind: "set", field: `funding.${name}`, text: digits }] : null;
}
