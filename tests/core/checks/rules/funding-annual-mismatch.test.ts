import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "funding-annual-mismatch";

test("the request is the sum of appropriation, carried-over and other funds", () => {
  const parts = {
    "funding.annualFiscal": "3000",
    "funding.carriedOver": "300.5",
    "funding.annualOther": "90.82",
  };
  expect(findingsOf(rule, typedAll(cleanForm2023, parts))).toEqual([]);
  expect(
    findingsOf(rule, typedAll(cleanForm2023, { ...parts, "funding.annualOther": "90.83" })),
  ).toMatchObject([
    { severity: "error", fix: [{ kind: "set", field: "funding.annualTotal", text: "3391.33" }] },
  ]);
});

test("an amount of the whole project is no part of it", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.other", "5"))).toEqual([]);
});

test("with a part unreadable it cannot judge", () => {
  expect(notJudgedOf(rule, typed(cleanForm2023, "funding.carriedOver", "待定"))).toMatchObject([
    { field: "funding.carriedOver", reason: "amount-unreadable" },
  ]);
});

test("with parts that were not all read for certain it cannot judge", () => {
  const wrong = typed(cleanForm2023, "funding.annualOther", "5");
  expect(findingsOf(rule, wrong)).toHaveLength(1);
  const open = { ...wrong, openSums: ["annualTotal" as const] };
  expect(findingsOf(rule, open)).toEqual([]);
  expect(notJudgedOf(rule, open)).toMatchObject([
    { field: "funding.annualTotal", reason: "parts-uncertain" },
  ]);
});
