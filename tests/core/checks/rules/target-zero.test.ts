import { finds } from "../helpers/indicators";

const rule = "target-zero";

test.each(["0个", "≥0人", "0.00%"])("a target of %s says nothing", (target) => {
  expect(finds(rule, "培训完成情况", target)).toBe(true);
});

test("what is done about bad things is no bad thing", () => {
  expect(finds(rule, "刑事案件协助办理数", "0件")).toBe(true);
});

test.each([
  ["重大安全事故发生数", "0起"],
  ["有责投诉", "0次"],
  ["逾期发放率", "0%"],
  ["不合格产品", "0件"],
  ["产值增长率", ">0%"],
  ["三公经费变动率", "≤0%"],
  ["培训人数", "10人"],
  ["培训人数", "及时"],
])("%s %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});
