import { readLabels } from "../../../src/core/recognise/labels/read-label";

function told(text: string): string[] {
  return readLabels(text).map(({ meaning, inline }) => {
    const { kind } = meaning;
    const what =
      kind === "head"
        ? meaning.field
        : kind === "amount"
          ? `${meaning.part} ${meaning.side}`
          : kind === "goal"
            ? meaning.goal
            : kind;
    return inline === null ? what : `${what} = ${inline}`;
  });
}

test.each([
  ["项目名称", ["name"]],
  ["项 目\n名 称", ["name"]],
  ["项目名称：", ["name"]],
  ["★项目名称（必填）", ["name"]],
  ["一、项目名称", ["name"]],
  ["主管部门及代码", ["department"]],
  ["实施单位(盖章)", ["unit"]],
  ["项目完成H期", ["end"]],
  ["项目资金 (万元)", ["heading"]],
  ["其中：财政资金", ["fiscal either"]],
  ["　　其他资金", ["other either"]],
  ["上年结转资金", ["carriedOver annual"]],
  ["其中：财政拨款数", ["fiscal either"]],
  ["项目总目标 (2023 年-2023 年)", ["overall"]],
  ["中期滚动目标（2019年--2021年）", ["overall"]],
  ["年度绩效目标(90分)", ["annual"]],
  ["资金总额：（万元）", ["sum total"]],
  ["填报单位：（盖章）", ["unit"]],
  ["区级林业主管部门", ["department"]],
  ["主管预算部门", ["department"]],
  ["主管部门(单位)名称及预算编码", ["department"]],
  ["省本级水利主管预算单位（加盖公章）", ["department"]],
  ["部门（单位）名称", ["department"]],
  ["（单位）名称及编码", ["unit"]],
  ["单位（部门）名称", ["unit"]],
  ["项目（政策）名称", ["name"]],
  ["主管部门编码", ["other"]],
  ["项目起止年月", ["period"]],
  ["本年度申请财政资金", ["fiscal annual"]],
  ["其中:2.市级资金", ["fiscal either"]],
  ["上年度安排资金（万元）", ["sum last"]],
  ["规划期投资总额", ["sum total"]],
  ["单位自有资金", ["other either"]],
  ["政府性基金预算拨款", ["unmodelled either"]],
  ["其中:财政投款", ["fiscal either"]],
  ["2024年度绩效目标", ["annual"]],
  ["全周期绩效目标", ["overall"]],
])("%j is a label", (text, meanings) => {
  expect(told(text)).toEqual(meanings);
});

test.each([
  ["资金总额:16", ["sum total = 16"]],
  ["总额10606.7522万元", ["sum total = 10606.7522万元"]],
  ["三、其他:3683.3970万元", ["other either = 3683.3970万元"]],
  ["填报单位:(盖章) 单位:万元", ["unit", "unit = 万元"]],
  ["（金额单位：万元）", ["currency = 万元"]],
  ["年度目标：完成 8 公里", ["annual = 完成 8 公里"]],
  ["项目名称：（二期）", ["name = （二期）"]],
  ["总额-12.50", ["sum total = -12.50"]],
  ["年度目标：经费", ["annual = 经费"]],
  [
    "年度资金总额50万元，其中：财政拨款40万元，其他资金10万元。",
    ["sum annual = 50万元", "fiscal either = 40万元", "other either = 10万元"],
  ],
  ["1.总额：1,250\n2.财政拨款：1,250", ["sum total = 1,250", "fiscal either = 1,250"]],
])("%j is a label with its value in the same cell", (text, meanings) => {
  expect(told(text)).toEqual(meanings);
});

test.each([
  "区特保队伍经费",
  "上海市公安局宝山分局",
  "经常性项目",
  "3391.32",
  "其中：未列明的一种资金",
  "100%",
  "本项目名称很长",
  "投入和管理",
  "专项资金项目",
  "经费",
  "部门预算",
  "项目简称",
  "主管部门意见",
  "完工时间",
  "",
])("%j is no label", (text) => {
  expect(told(text)).toEqual([]);
});
