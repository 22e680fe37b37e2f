import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, typedAll, fromElsewhere } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "funding-annual-missing";

test("an empty annual request is an error, and the sum of its parts is offered", () => {
  const form = typedAll(cleanForm2023, { "funding.annualTotal": "", "funding.carriedOver": "8.68" });
  expect(findingsOf(rule, form)).toMatchObject([
    { severity: "error", fix: [{ kind: "set", field: "funding.annualTotal", text: "3400.00" }] },
  ]);
});

test.each(["-", "——", "无"])("%s stands for nothing", (mark) => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.annualTotal", mark))).toHaveLength(1);
});

test("of a form on which its label was not found nobody can say that it is missing", () => {
  expect(findingsOf(rule, fromElsewhere(cleanForm2023, "funding.annualTotal"))).toEqual([]);
  const none = fromElsewhere(
    cleanForm2023,
    ...(["total", "fiscal", "annualTotal", "annualFiscal"] as const).map(
      (name) => `funding.${name}` as const,
    ),
  );
  expect(findingsOf(rule, none)).toEqual([]);
  expect(notJudgedOf(rule, none)).toMatchObject([{ reason: "label-unread" }]);
});
