import { fold } from "../../form/text";

const longest = 80;

/** What is printed below a form for signatures, seals and dates. */
const printed =
  /填报|填表|制表|编制|审核|经办|联系|负责|单位|部门|科室|人员|人|电话|日期|时间|签字|签名|签章|盖章|公章|[年月日()[\]:,、_]/g;
const opinion = /^[\p{Script=Han}()]{0,16}(审核|初审|审批|评审|审查)意见:?(\(?(盖章|公章|签字|签章)\)?)?:?$/u;
const names = /填报|填表|制表|经办|联系|负责|签字|签名|签章|盖章|公章|意见/;

/** Whether a cell holds only words for signatures, seals, opinions and dates that nobody filled in. */
export function isUnsigned(text: string): boolean {
  if (text.length > longest || !names.test(text)) return false;
  const folded = fold(text);
  return opinion.test(folded) || folded.replace(printed, "") === "";
}
