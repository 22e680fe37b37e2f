import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "cost-times-quantity";
const price = (target: string, name = "每客助餐补贴标准") => ({
  level1: "成本指标",
  level2: "经济成本指标",
  name,
  target,
});
const quantity = (target: string, name = "助餐服务客数") => ({
  level1: "产出指标",
  level2: "数量指标",
  name,
  target,
});

// The clean form has 3,391.32 万元 in all.
test("a price times what is counted in its unit, above all money", () => {
  expect(findingsOf(rule, formWith(quantity("≥1500万客"), price("=3元/客")))).toMatchObject([
    { severity: "hint", values: { product: "4,500 万元", funding: "3,391.32 万元" } },
  ]);
});

test.each([
  ["the money is enough", [quantity("≥1000万客"), price("=3元/客")]],
  ["a little more by rounding", [quantity("≥1150万客"), price("=3元/客")]],
  ["another unit", [quantity("≥1500万人"), price("=3元/客")]],
  ["a month's price", [quantity("≥90万人", "享受低保人数"), price("=800元/人·月", "低保标准")]],
  ["another thing", [quantity("≥1500万客", "健康宣传覆盖"), price("=3元/客")]],
  ["two quantities of it", [quantity("≥1500万客"), quantity("≥20客", "助餐试点客数"), price("=3元/客")]],
])("nothing is said: %s", (_, indicators) => {
  expect(findingsOf(rule, formWith(...indicators))).toEqual([]);
});
