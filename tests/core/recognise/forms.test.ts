import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";
import { differences } from "../../helpers/differences";
import { expectedOf, formNames, readFormFile } from "../../helpers/form-files";

const folders = [
  { folder: ".", forms: "the seed forms of Baoshan" },
  { folder: "real", forms: "forms after real ones of eight provinces" },
  { folder: "real2", forms: "further ones, as tables and as lines of text" },
  { folder: "real3", forms: "later ones" },
  { folder: "made", forms: "forms made up after other layouts" },
];

describe.each(folders)("On $forms the reader reads what a careful person reads", ({ folder }) => {
  test.each(formNames(folder))("%s", (name) => {
    const expected = expectedOf(`${folder}/${name}`);
    const { forms } = recognise(readFormFile(`${folder}/${name}`));
    expect(forms).toHaveLength(expected.length);
    expect(expected.map((wanted, index) => differences(wanted, forms[index]?.project))).toEqual(
      expected.map(() => []),
    );
  });
});

const numberedForm = (title: string): string =>
  `${title}\n项目名称\t道路养护\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t养护里程\t20公里\n`;

test("a form under a numbered heading has the year of the sheet's title, one with a title of its own has not", () => {
  const years = (second: string): unknown[] =>
    recognise(
      readText(`交通局2024年部门预算绩效目标\n${numberedForm("1、养护绩效目标表")}\n${numberedForm(second)}`),
    ).forms.map(({ project }) => project.year);
  expect(years("2、改造绩效目标表")).toEqual([2024, 2024]);
  expect(years("项目支出绩效目标申报表")).toEqual([2024, null]);
});

test("under a title with 续 the same project goes on, and another one begins a form of its own", () => {
  const names = (second: string): unknown[] =>
    recognise(
      readText(
        `${numberedForm("项目支出绩效目标表")}${numberedForm("项目支出绩效目标表（续）").replace("道路养护", second)}`,
      ),
    ).forms.map(({ project }) => [project.name, project.indicators.annual.length]);
  expect(names("道路养护")).toEqual([["道路养护", 2]]);
  expect(names("屋面维修")).toEqual([
    ["道路养护", 1],
    ["屋面维修", 1],
  ]);
});
