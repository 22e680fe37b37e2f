import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, typedAll, fromElsewhere } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "funding-total-missing";

test("an empty total is an error, and the sum of its parts is offered", () => {
  const form = typedAll(cleanForm2023, { "funding.total": "", "funding.other": "0.68" });
  expect(findingsOf(rule, form)).toMatchObject([
    {
      severity: "error",
      field: "funding.total",
      values: { sum: "3,392.00 万元" },
      fix: [{ kind: "set", field: "funding.total", text: "3392.00" }],
    },
  ]);
});

test.each(["", "详见附件"])("with the parts %j there is nothing to add up", (fiscal) => {
  const form = typedAll(cleanForm2023, { "funding.total": "", "funding.fiscal": fiscal });
  expect(findingsOf(rule, form)).toMatchObject([{ variant: null, fix: null }]);
});

test("0 is an amount", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", "0"))).toEqual([]);
});

test("what cannot be read is not missing", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", "详见附件"))).toEqual([]);
});

test("a form that has only amounts of the year is not asked for a total", () => {
  expect(findingsOf(rule, fromElsewhere(cleanForm2023, "funding.total"))).toEqual([]);
});
