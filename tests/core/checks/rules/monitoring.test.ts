import { checkForms } from "../../../../src/core/checks/check";
import { monitoring, type Change } from "../helpers/papers";

const rules = (...changes: readonly Change[]) =>
  checkForms([monitoring(...changes)]).flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== "hint").map(({ rule }) => rule),
  );

/** Changes that come near to what a rule finds and are in order. */
const near: readonly (readonly [rule: string, why: string, changes: readonly Change[]])[] = [
  ["spent-over-budget", "all of the budget", [["1978.27|58.33%|3391.32", "3391.32|100%|3391.32"]]],
  ["forecast-below-to-date", "nothing more is expected", [["61件|100件", "61件|61件"]]],
  ["forecast-below-to-date", "a share that falls", [["91%|91%", "95%|91%"]]],
  ["forecast-below-to-date", "another unit", [["61件|100件", "61件|4万元"]]],
  [
    "behind-without-reason",
    "a reason",
    [
      ["备注", "原因说明"],
      ["100件|确定能|", "100件|有可能|案件减少"],
    ],
  ],
  ["behind-without-reason", "a form without cells for it", [["100件|确定能", "100件|有可能"]]],
  [
    "behind-without-reason",
    "yellow and certain",
    [
      ["备注", "原因说明"],
      ["61件", "36件"],
    ],
  ],
  ["likelihood-missing", "another word for certain", [["100件|确定能", "100件|能够完成"]]],
  ["likelihood-missing", "words that nobody knows", [["100件|确定能", "100件|见附件"]]],
];

test.each(near)("%s does not fire on %s", (rule, _why, changes) => {
  expect(rules(...changes)).not.toContain(rule);
});

test("a row that says nothing of what was done is told once, and not asked for its likelihood too", () => {
  expect(rules(["61件|100件|确定能", "||"])).toEqual(["actual-missing"]);
});
