import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";

function formsOf(text: string) {
  return recognise(readText(text)).forms.map(({ project, leftovers }) => ({
    name: project.name,
    unit: project.unit,
    department: project.department,
    annualTotal: project.funding.annualTotal,
    goal: project.goals.annual,
    indicators: project.indicators.annual.map(({ level1, level2, name, target }) => [
      level1,
      level2,
      name,
      target,
    ]),
    leftovers: leftovers.map(({ text: own }) => own),
  }));
}

describe("A list with the levels over names and targets side by side", () => {
  const head = "2024年项目绩效目标汇总表\n\t\t单位：万元\n";

  test("gives each indicator the level over its columns, and leaves what stands between the projects", () => {
    const forms = formsOf(
      head +
        "单位名称（项目名称）\t资金总额\t年度绩效目标\t产出指标\t\t满意度指标\n" +
        "\t\t\t三级指标\t指标值\t三级指标\t指标值\n" +
        "青岚县水利局\t30\n" +
        "河道清漂\t12\t清理河面。\t清漂河段\t≥5公里\t居民满意度\t≥90%\n" +
        "\t\t\t达标率\t≥95%\n" +
        "堤防养护\t18\t养护堤防。\t养护里程\t≥9公里\t村民满意度\t≥85%\n",
    );
    expect(forms).toMatchObject([
      {
        name: "河道清漂",
        unit: "青岚县水利局",
        goal: "清理河面。",
        indicators: [
          ["产出指标", null, "清漂河段", "≥5公里"],
          ["产出指标", null, "达标率", "≥95%"],
          ["满意度指标", null, "居民满意度", "≥90%"],
        ],
      },
      {
        name: "堤防养护",
        unit: "青岚县水利局",
        indicators: [
          ["产出指标", null, "养护里程", "≥9公里"],
          ["满意度指标", null, "村民满意度", "≥85%"],
        ],
      },
    ]);
    expect(forms.flatMap(({ leftovers }) => leftovers)).toContain("30");
  });

  test("may print both levels above each other", () => {
    const [form] = formsOf(
      head +
        "项目名称\t实施单位\t产出指标\t\t\t\t效益指标\n" +
        "\t\t数量指标\t\t质量指标\t\t社会效益指标\n" +
        "\t\t三级指标\t指标值\t三级指标\t指标值\t三级指标\t指标值\n" +
        "河道清漂\t河道所\t清漂河段\t≥5公里\t达标率\t≥95%\t受益人口\t3万人\n",
    );
    expect(form?.indicators).toEqual([
      ["产出指标", "数量指标", "清漂河段", "≥5公里"],
      ["产出指标", "质量指标", "达标率", "≥95%"],
      ["效益指标", "社会效益指标", "受益人口", "3万人"],
    ]);
  });
});

test("The office above a list is that of all its projects; one in a row of its own is that of those below it", () => {
  const forms = formsOf(
    "项目支出绩效目标表\n部门名称：云栖县林业和草原局\n" +
      "单位名称、项目名称\t一级指标\t二级指标\t三级指标\t指标值\n" +
      "云栖县林业和草原局机关\n" +
      "森林防火\t产出指标\t数量指标\t巡护里程\t≥85公里\n" +
      "云栖县草原站\n" +
      "草原监测\t产出指标\t数量指标\t监测点\t≥12个\n",
  );
  expect(forms).toMatchObject([
    { name: "森林防火", department: "云栖县林业和草原局", unit: "云栖县林业和草原局机关" },
    // 草原站 is not surely an office: it is left over rather than taken.
    { name: "草原监测", department: "云栖县林业和草原局", unit: null },
  ]);
});
