import { finds, onExtra } from "../helpers/indicators";

const rule = "indicator-about-money";

test.each(["预算下达率", "资金到位率", "经费使用率", "项目资金支出合规性", "资金支付及时率"])(
  "%s says how money was spent, not what for: a hint",
  (name) => {
    expect(onExtra(rule, { name, target: "100%" })).toMatchObject([{ severity: "hint" }]);
  },
);

test.each(["补贴发放及时率", "带动社会资金投入", "资金监管平台覆盖率", "应急资金使用培训人次"])(
  "%s is an achievement",
  (name) => {
    expect(finds(rule, name, "100%")).toBe(false);
  },
);
