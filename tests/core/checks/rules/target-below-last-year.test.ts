import { recognise } from "../../../../src/core/recognise/recognise";
import { readText } from "../../../../src/files/text/read-text";
import { findingsOf } from "../helpers/findings-of";

const found = (heads: string, row: string): unknown[] =>
  recognise(
    readText(
      `项目支出绩效目标表\n（2023年度）\n项目名称\t食堂建设\n一级指标\t二级指标\t三级指标\t${heads}\n` +
        `产出指标\t数量指标\t新建食堂\t2所\t3所\n效益指标\t社会效益指标\t${row}\n`,
    ),
  ).forms.flatMap((form) => findingsOf("target-below-last-year", form));

test.each([
  ["持证率\t96%\t≥90%", "more people had their certificate"],
  ["食材抽检合格率\t98.2%\t98%", "more of the food was in order"],
  ["家长投诉率\t2%\t≤5%", "fewer complained"],
])("%s is worse than the year before, when %s", (row) => {
  expect(found("上年\t指标值", row)).toMatchObject([{ severity: "warning" }]);
});

test.each(["持证率\t90%\t≥90%", "持证率\t良好\t≥90%", "就餐学生\t5000人\t≥4000人", "家长投诉率\t5%\t≤2%"])(
  "%s is in order, or cannot be compared",
  (row) => {
    expect(found("上年\t指标值", row)).toEqual([]);
  },
);

test("a column that is not of the year before says nothing of it", () => {
  expect(found("行业先进值\t指标值", "持证率\t96%\t≥90%")).toEqual([]);
});
