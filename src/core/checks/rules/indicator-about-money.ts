import { findOnIndicators } from "../find-on-indicators";
import { nounOf } from "../indicator-name";
import type { Rule } from "../rule";

const spending =
  /^(?:项目|专项|财政|本级|补助)?(?:预算|资金|经费)(?:下达|拨付|到位|支付|使用|支出|执行)(?:及时|合规|规范)?(?:率|性|进度)$/u;

/** How the money was handed on or spent is asked for as if it were what is achieved: 预算下达率, 支出合规性, 资金到位率. */
export const indicatorAboutMoney: Rule = {
  id: "indicator-about-money",
  severity: "hint",
  basis: "practice",
  check: (form) =>
    findOnIndicators(form, "name", ({ name }) => (name !== null && spending.test(nounOf(name)) ? {} : null)),
};
