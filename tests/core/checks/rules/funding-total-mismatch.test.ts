import fc from "fast-check";

import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "funding-total-mismatch";

test("100 is not 90 + 5", () => {
  const form = typedAll(cleanForm2023, {
    "funding.total": "100",
    "funding.fiscal": "90",
    "funding.other": "5",
  });
  expect(findingsOf(rule, form)).toMatchObject([
    {
      severity: "error",
      field: "funding.total",
      values: { total: "100 万元", sum: "95 万元" },
      fix: [{ kind: "set", field: "funding.total", text: "95" }],
    },
  ]);
});

test("a cent in 万元 counts", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.total", "3391.320001"))).toHaveLength(1);
});

test("decimals are added exactly: 0.1 + 0.2 is 0.3, however it is written", () => {
  const form = typedAll(cleanForm2023, {
    "funding.total": "0.30",
    "funding.fiscal": "0.1",
    "funding.other": "0.2",
  });
  expect(findingsOf(rule, form)).toEqual([]);
});

test("a total without any parts is no mismatch", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.fiscal", ""))).toEqual([]);
});

test("amounts without a currency unit can be added up all the same", () => {
  const form = typedAll(cleanForm2023, { "funding.other": "5" });
  const { funding } = form.project;
  const unitless = { ...form, project: { ...form.project, funding: { ...funding, currency: null } } };
  expect(findingsOf(rule, unitless)).toMatchObject([{ values: { sum: "3,396.32" } }]);
});

test.each(["total", "other"] as const)("with %s unreadable it cannot judge", (name) => {
  const form = typed(cleanForm2023, `funding.${name}`, "详见附件");
  expect(findingsOf(rule, form)).toEqual([]);
  expect(notJudgedOf(rule, form)).toMatchObject([{ field: `funding.${name}`, reason: "amount-unreadable" }]);
});

test("without a line for the public money nobody can say what the parts add up to", () => {
  const form = typedAll(cleanForm2023, {
    "funding.total": "86.5",
    "funding.fiscal": "",
    "funding.other": "6",
  });
  const { "funding.fiscal": line, ...places } = form.places;
  expect(line).toBeDefined();
  expect(findingsOf(rule, form)).toHaveLength(1);
  expect(findingsOf(rule, { ...form, places })).toEqual([]);
  expect(notJudgedOf(rule, { ...form, places })).toMatchObject([
    { field: "funding.total", reason: "parts-uncertain" },
  ]);
});

test("a total that is the sum of its parts to the cent is never a mismatch", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 10 ** 12 }),
      (fiscal, other) => {
        const inWanyuan = (cents: number): string =>
          `${Math.floor(cents / 10 ** 6)}.${String(cents % 10 ** 6).padStart(6, "0")}`;
        const form = typedAll(cleanForm2023, {
          "funding.total": inWanyuan(fiscal + other),
          "funding.fiscal": inWanyuan(fiscal),
          "funding.other": inWanyuan(other),
        });
        expect(findingsOf(rule, form)).toEqual([]);
      },
    ),
  );
});

test("a difference that is another amount of the form is judged by nobody: it may belong to either total", () => {
  const form = typedAll(cleanForm2023, {
    "funding.total": "5160",
    "funding.fiscal": "5000",
    "funding.other": "0",
    "funding.carriedOver": "160",
  });
  expect(findingsOf(rule, form)).toEqual([]);
  expect(notJudgedOf(rule, form)).toMatchObject([{ field: "funding.total", reason: "parts-uncertain" }]);
  expect(findingsOf(rule, typed(form, "funding.carriedOver", "150"))).toHaveLength(1);
});
