import { recognise } from "../../../../src/core/recognise/recognise";
import { readText } from "../../../../src/files/text/read-text";
import { findingsOf } from "../helpers/findings-of";

const found = (output: string, ...weights: readonly string[]): unknown[] =>
  recognise(
    readText(
      `项目支出绩效目标表\n（2023年度）\n项目名称\t食堂建设\n一级指标\t二级指标\t三级指标\t指标值\t分值\n` +
        `${output}\t数量指标\t新建食堂\t3所\t${weights[0]}\n\t质量指标\t验收合格率\t100%\t${weights[1]}\n` +
        `效益指标（30分）\t社会效益指标\t就餐学生\t≥400人\t30\n`,
    ),
  ).forms.flatMap((form) => findingsOf("level-points-differ", form));

test("weights that make less or more than the points printed beside their level are found once, on the level", () => {
  expect(found("产出指标（50分）", "20", "20")).toMatchObject([
    { field: "indicators.annual.0.level1", values: { level: "产出指标", points: "50", sum: "40" } },
  ]);
  expect(found("产出指标（50分）", "30", "25")).toHaveLength(1);
});

test("weights that make it up are in order, and so is a level without points or with a weight still missing", () => {
  expect(found("产出指标（50分）", "30", "20")).toEqual([]);
  expect(found("产出指标", "30", "25")).toEqual([]);
  expect(found("产出指标（50分）", "30", "")).toEqual([]);
});
