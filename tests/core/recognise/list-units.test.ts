import { gridOfText } from "../../helpers/grid-of-text";
import { recognise } from "../../../src/core/recognise/recognise";

const header = "项目名称\t单位名称\t类别\t一级指标\t二级指标\t三级指标\t指标值";
const unitsOf = (...rows: readonly string[]) =>
  recognise(gridOfText([header, ...rows].join("\n"))).forms.map(({ project }) => [
    project.name,
    project.unit,
  ]);

test("a list that says everything again in each row names no unit where the cell is empty", () => {
  expect(
    unitsOf(
      "巡防经费\t区公安局\t\t产出指标\t数量指标\t巡逻次数\t≥100次",
      "巡防经费\t区公安局\t\t产出指标\t质量指标\t到岗率\t≥98%",
      "绿化经费\t\t\t产出指标\t数量指标\t绿化面积\t≥100亩",
      "绿化经费\t\t\t产出指标\t质量指标\t成活率\t≥95%",
    ),
  ).toEqual([
    ["巡防经费", "区公安局"],
    ["绿化经费", null],
  ]);
});

test("a list that names a unit once names it for the projects below too", () => {
  expect(
    unitsOf(
      "巡防经费\t区公安局\t\t产出指标\t数量指标\t巡逻次数\t≥100次",
      "\t\t\t产出指标\t质量指标\t到岗率\t≥98%",
      "警犬经费\t\t\t产出指标\t数量指标\t警犬数量\t≥10头",
      "\t\t\t产出指标\t质量指标\t存活率\t≥95%",
    ),
  ).toEqual([
    ["巡防经费", "区公安局"],
    ["警犬经费", "区公安局"],
  ]);
});

test("in a list of projects 类别 is 项目类别", () => {
  const { forms } = recognise(
    gridOfText([header, "巡防经费\t区公安局\t经常性项目\t产出指标\t数量指标\t巡逻次数\t≥100次"].join("\n")),
  );
  expect(forms.map(({ project, leftovers }) => [project.category, leftovers])).toEqual([["经常性项目", []]]);
});
