import { figuresIn } from "../../../src/core/form/figures";

const shown = (text: string): string[] => figuresIn(text).map(({ value, unit }) => `${value} ${unit}`);

describe("figures in a running text", () => {
  it("are found in the goals of real forms", () => {
    expect(shown("及时、足额发放 354 名特保队员工资，协助办理刑事案件和行政案件")).toEqual(["354 名"]);
    expect(shown("给柳河村引来休闲旅客不少于6万人,集体经济增收6万元。")).toEqual(["60000 人", "60000 元"]);
    expect(shown("建好灌区骨干工程70%")).toEqual(["70 %"]);
    expect(shown("抽检频次保持2批次/千人,“两增一稳”登记数量逐步扩大。")).toEqual(["2 批次/千人"]);
    expect(shown("砼面层,厚15cm;另建公厕1个,长4.5米,占地13.5平方米,附带三格化粪池4.5立方米。")).toEqual([
      "15 cm",
      "1 个",
      "4.5 米",
      "13.5 平方米",
      "4.5 立方米",
    ]);
  });

  it.each([
    ["１，０００人次", "1000 人次"],
    ["完成率达到100％", "100 %"],
    ["13.5平方米", "13.5 平方米"],
    ["1.5亿元", "150000000 元"],
    ["5人，3.0名以外", "5 人"],
    ["1、354名队员", "354 名"],
    ["（2）20名队员", "20 名"],
    ["2023年3名", "3 名"],
    ["30天内", "30 天"],
    ["每年2次/月", "2 次/月"],
  ])("%j holds %s", (text, figure) => {
    expect(shown(text)).toContain(figure);
  });

  it("know the text that they are written as", () => {
    expect(figuresIn("不少于６万 人和 5 名")).toEqual([
      { value: "60000", unit: "人", text: "６万 人" },
      { value: "5", unit: "名", text: "5 名" },
    ]);
  });

  it.each([
    ...[
      "",
      "两增一稳",
      "354",
      "1.修补诉讼大楼",
      "2023年",
      "2023 年 1 月 1 日",
      "2023年12月底前",
      "12月31日",
      "31日前",
      "1月至12月",
    ],
    ...[
      "服务周期2023.07-2024.01",
      "青湖民宗委发〔2022〕3号",
      "第3次会议",
      "第 3 期",
      "第1至3次",
      "C25砼面层",
      "A4个",
      "5A级景区",
    ],
    ...["20-30人", "20人至30人", "5%-10%", "5%～10%", "30周年", "3年级", "021-12345678", "1,23人", "1.2.3个"],
  ])("%j holds none", (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
