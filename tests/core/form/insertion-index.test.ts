import { insertionIndex } from "../../../src/core/form/insertion-index";
import { standardLevels } from "../../../src/core/form/level-names";

const tree = standardLevels("shanghai");
const row = (level1: string | null, level2: string | null) => ({ level1, level2 });
const indicators = [
  row("产出指标", "数量指标"),
  row("产出指标", "数量指标"),
  row("产出", "时效"),
  row("满意度指标", "服务对象满意度指标"),
];

test.each([
  ["behind the last of its kind", row("产出指标", "数量指标"), 2],
  ["behind its kind though that is written without 指标", row("产出指标", "时效指标"), 3],
  ["behind its group, if its kind is new there", row("产出指标", "质量指标"), 3],
  ["before the group that the tree lists next", row("效益指标", "社会效益指标"), 3],
  ["before all others, if the tree lists its group first", row("成本指标", "经济成本指标"), 0],
  ["to the end, if the tree does not have its group", row("过程指标", "管理"), 4],
  ["to the end without a group", row(null, null), 4],
])("a new indicator goes %s", (_, levels, at) => {
  expect(insertionIndex(indicators, levels, tree)).toBe(at);
});

test("the first indicator of a form is number 0", () => {
  expect(insertionIndex([], row("产出指标", "数量指标"), tree)).toBe(0);
});
