import { recognise } from "../../../../src/core/recognise/recognise";
import { readText } from "../../../../src/files/text/read-text";
import { indicatorsOf, readOne } from "../../../helpers/one-form";

describe("Running text", () => {
  const notice = `关于河道清漂项目绩效目标设定的公示
项目名称：河道清漂。资金总额12万元。总体绩效目标是：清理河面。
一、产出指标
数量指标：清漂河段≥5公里；质量指标：达标率≥95%。
二、满意度指标
服务对象满意度指标：居民满意度≥90%。
`;

  test("is read where its words are plain", () => {
    const form = readOne(notice);
    expect(form.project).toMatchObject({
      name: "河道清漂",
      goals: { overall: "清理河面。", annual: null },
      funding: { total: "12", currency: "万元" },
    });
    expect(indicatorsOf(form)).toEqual([
      ["产出指标", "数量指标", "清漂河段", "≥5公里"],
      ["产出指标", "质量指标", "达标率", "≥95%"],
      ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%"],
    ]);
  });

  test.each([
    ["in brackets", "数量指标：清漂河段（≥5公里），新增船只（3艘）；质量指标：达标率（≥95%）。"],
    [
      "behind 目标值",
      "数量指标：“清漂河段”目标值为“≥5公里”、“新增船只”目标值为“3艘”；质量指标：达标率，目标值≥95%。",
    ],
    ["behind commas", "数量指标：清漂河段，≥5公里；新增船只，3艘。质量指标：达标率，≥95%。"],
    ["behind colons and dashes", "数量指标—清漂河段：≥5公里；\n新增船只：3艘；\n质量指标—达标率：≥95%。"],
  ])("has targets %s", (_, sentences) => {
    const form = readOne(
      `河道清漂项目绩效目标公示\n项目名称：河道清漂。资金总额12万元。\n产出指标。${sentences}\n联系电话：0571-88000000。`,
    );
    expect(form.project.name).toBe("河道清漂");
    expect(indicatorsOf(form)).toEqual([
      ["产出指标", "数量指标", "清漂河段", "≥5公里"],
      ["产出指标", "数量指标", "新增船只", "3艘"],
      ["产出指标", "质量指标", "达标率", "≥95%"],
    ]);
  });

  test("may name the level above in brackets behind a level", () => {
    const form = readOne(
      "河道清漂项目绩效目标公示\n项目名称：河道清漂。资金总额12万元。数量指标（产出指标）：清漂河段（≥5公里）；居民满意度高。",
    );
    expect(indicatorsOf(form)).toEqual([["产出指标", "数量指标", "清漂河段", "≥5公里"]]);
  });

  test("gives no name where it names none", () => {
    const { forms } = recognise(
      readText(
        "关于加强河道管理的通知\n各单位要高度重视，切实加强河道清漂工作。\n项目资金要及时拨付，确保按期完成。\n有意见请及时反映。\n",
      ),
    );
    expect(forms).toEqual([]);
  });
});

describe("In running text", () => {
  const items = "产出指标\n数量指标：清漂河段≥5公里。\n";

  test.each([
    "青岚县2024年城区河道清漂与水面保洁项目资金公告",
    "河道清漂项目绩效目标（2024年）",
    "关于2024年城乡河道清漂与水面保洁项目绩效目标的公示",
  ])("the year is the one that the heading names, wherever in it: %s", (heading) => {
    expect(readOne(`${heading}\n项目名称：河道清漂。资金总额12万元。\n${items}`).project.year).toBe(2024);
  });

  test("a heading that names two years, or a sentence, tells none", () => {
    const body = `项目名称：河道清漂。资金总额12万元。\n${items}`;
    expect(readOne(`2024年至2025年项目情况\n${body}`).project.year).toBeNull();
    expect(readOne(`本项目自2019年起由水利局实施，至今已有多年。\n${body}`).project.year).toBeNull();
  });

  test("a goal may stand below its numbered heading, until the next part", () => {
    const form = readOne(
      `河道清漂项目绩效目标\n一、基本情况\n项目名称：河道清漂\n年度资金总额12万元。\n二、年度目标\n清理河面28公里。\n保持水清岸绿。\n三、绩效指标\n${items}`,
    );
    expect(form.project.goals.annual).toBe("清理河面28公里。\n保持水清岸绿。");
    expect(indicatorsOf(form)).toEqual([["产出指标", "数量指标", "清漂河段", "≥5公里"]]);
  });

  test("labels may stand in brackets of their own, and wide blanks part a value from the next label", () => {
    const { project } = readOne(
      `河道清漂项目绩效目标。\n【项目名称】河道清漂\n【其中：财政拨款】12万元\n开始时间：2024年3月　　结束时间：2024年10月\n${items}`,
    );
    expect(project).toMatchObject({
      name: "河道清漂",
      start: "2024-03",
      end: "2024-10",
      funding: { fiscal: "12" },
    });
  });

  test("numbers in circles are none of a name's, and what a notice says of itself is no indicator", () => {
    const form = readOne(
      "河道清漂项目绩效目标公示\n项目名称：河道清漂。资金总额12万元。\n产出指标。数量指标：①清漂河段，≥5公里；②新增船只，3艘。\n\n公示期5个工作日，联系电话0571-88000000。",
    );
    expect(indicatorsOf(form)).toEqual([
      ["产出指标", "数量指标", "清漂河段", "≥5公里"],
      ["产出指标", "数量指标", "新增船只", "3艘"],
    ]);
  });
});
