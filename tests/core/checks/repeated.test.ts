import { checkForm } from "../../../src/core/checks/check";
import { describe as inWords } from "../../../src/core/checks/describe";
import { findingsOf } from "./helpers/findings-of";
import { formWith } from "./helpers/indicators";

const unreplaced = (count: number) =>
  formWith(
    ...Array.from({ length: count }, (_, index) => ({
      level1: "产出指标",
      level2: "数量指标",
      name: `第${index + 1}类设备采购数量（≥**台）`,
      target: "≥3台",
    })),
  );

test("what has one cause is told once, with all its cells", () => {
  const [finding, ...others] = findingsOf("template-leftover", unreplaced(4));
  expect(others).toEqual([]);
  expect(finding?.more).toHaveLength(3);
  expect(finding && inWords(finding, "zh-CN").message).toMatch(
    /[A-Z]\d+、[A-Z]\d+、[A-Z]\d+ 也是这样，共 4 处。$/,
  );
  expect(finding && inWords(finding, "en-US").message).toMatch(/ The same at [A-Z0-9, ]+: 4 in all\.$/);
});

test("two of them are told one by one", () => {
  expect(findingsOf("template-leftover", unreplaced(2)).map(({ more }) => more)).toEqual([
    undefined,
    undefined,
  ]);
});

test("faults of other rules stay one for each cell: each is to be mended by itself", () => {
  const forms = formWith(
    ...["一", "二", "三", "四"].map((name) => ({
      level1: "产出指标",
      level2: "数量指标",
      name: `第${name}批数量`,
      target: "若干",
    })),
  );
  expect(checkForm(forms).findings.filter(({ rule }) => rule === "target-no-number")).toHaveLength(4);
});
