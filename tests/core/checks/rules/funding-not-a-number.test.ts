import type { FormReading } from "../../../../src/core/recognise/reading";
import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "funding-not-a-number";

/** The form after the text was typed in and read as the recogniser reads an amount with something around it. */
function cleaned(form: FormReading, text: string): FormReading {
  const edited = typed(form, "funding.total", text);
  const cell = { row: 5, column: 2 };
  const repair = { kind: "amount-cleaned", field: "funding.total", cell, values: { found: text } } as const;
  return { ...edited, repairs: [repair] };
}

test.each([
  ["250万", "250"],
  ["¥3,313.50 万元", "3313.50"],
])("%s is no bare number, and %s is offered", (text, digits) => {
  expect(findingsOf(rule, cleaned(cleanForm2023, text))).toMatchObject([
    { severity: "hint", values: { text }, fix: [{ kind: "set", field: "funding.total", text: digits }] },
  ]);
});

test("what is plain to everybody is a hint, what a person has to sort out an error", () => {
  const severityOf = (text: string) => findingsOf(rule, cleaned(cleanForm2023, text))[0]?.severity;
  expect([severityOf("250万"), severityOf("854万(小型灌区建设400万元)")]).toEqual(["hint", "error"]);
});

test("a remark cannot be taken away by one click", () => {
  expect(findingsOf(rule, cleaned(cleanForm2023, "854万(小型灌区建设400万元)"))).toMatchObject([
    { fix: null },
  ]);
});

test("a number in the other unit is not changed", () => {
  expect(findingsOf(rule, cleaned(cleanForm2026, "250万"))).toMatchObject([{ fix: null }]);
});

test.each(["3,313.50", "1,234,567", "¥3,313.50", "３３１３．５", "0"])("%s is in order", (text) => {
  expect(findingsOf(rule, cleaned(cleanForm2023, text))).toEqual([]);
});

test.each(["-", "——", "无", " "])("%j stands for no amount", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", text))).toEqual([]);
});

test("a unit glued to the number is in order where the form states the unit nowhere else", () => {
  expect(findingsOf(rule, without(cleaned(cleanForm2023, "250万元"), "funding.currency"))).toEqual([]);
});

test("an amount in one cell with its label is running text", () => {
  const form = cleaned(cleanForm2023, "250万元(其中…)");
  const place = { cell: { row: 5, column: 1 }, text: "资金总额:250万元(其中…)" };
  expect(findingsOf(rule, { ...form, places: { ...form.places, "funding.total": place } })).toEqual([]);
});

test.each(["详见附件", "待定", "1-2", "50%"])("%s cannot be read as an amount", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", text))).toMatchObject([
    { values: { text }, fix: null },
  ]);
});

test("commas in odd places go, unless one may stand for a decimal point", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", "33,91.32"))).toMatchObject([
    { fix: [{ kind: "set", field: "funding.total", text: "3391.32" }] },
  ]);
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", "3391,32"))).toMatchObject([{ fix: null }]);
});

test("an amount below 0 is an error", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.other", "-0.01"))).toMatchObject([
    { variant: "negative", values: { text: "-0.01" }, fix: null },
  ]);
});
