import { evaluation, monitoring, type Change } from "../helpers/papers";
import type { Mutations } from "./mutation";

const changed =
  (...changes: readonly Change[]): Mutations[string] =>
  () =>
    evaluation(...changes);

/** What has to happen to a 自评表 that is in order. */
const ofEvaluations: Mutations = {
  "execution-rate": changed(["95.00%", "96.00%"]),
  "execution-score": changed(["|9.50|", "|9|"]),
  "funding-sum": changed(["3400.00", "3401.00"]),
  "initial-zero": changed(["年度资金总额|3391.32", "年度资金总额|0"]),
  "goal-expected-missing": changed(["|足额发放354名特保队员工资。|", "||"]),
  "goal-actual-missing": changed(["|354名特保队员工资按月足额发放。", ""]),
  "actual-missing": changed(["85件", ""]),
  "actual-not-a-number": changed(["85件", "完成"]),
  "actual-not-a-number.sign": changed(["85件", "≥80件"]),
  "input-as-output": changed(["资金发放准确率", "资金执行率"]),
  "over-fulfilment": changed(["85件", "104件"]),
  "indicator-score": changed(["|8.1|", "|8.3|"]),
  "score-above-weight": changed(["85件|9|9", "85件|9|9.5"]),
  "score-above-weight.execution": changed(["|9.50|", "|10.5|"]),
  "deduction-without-reason": changed(["案件总数下降", ""]),
  "one-indicator-dominates": changed(["85件|9|9", "85件|40|40"]),
  "level-weights-sum": changed(["54分", "50分"]),
  "weights-sum.paper": changed(["85件|9|9", "85件|19|19"]),
  "total-score": changed(["98.6", "99"]),
  "template-leftover.row": changed(["||质量指标", "|||指标2：\n||质量指标"]),
  "template-leftover.instruction": changed(["部分队员流动较快。", "写明存在的问题(200字以内)"]),
};

/** The clean form beside a paper of the same project that says something else. */
const betweenPapers: Mutations = {
  "head-differs": (clean) => [clean, evaluation(["上海市公安局宝山分局|实施", "上海市公安局|实施"])],
  "initial-differs": (clean) => [clean, evaluation(["年度资金总额|3391.32", "年度资金总额|3391.42"])],
  "indicator-dropped": (clean) => [clean, monitoring()],
  "indicator-added": (clean) => [
    clean,
    evaluation(["||质量指标", "||质量指标|考核合格率|≥95%|96%|9|9|\n||质量指标"]),
  ],
  "target-softened": (clean) => [clean, evaluation(["≥100件", "≥90件"])],
};

export const paperMutations: Mutations = { ...ofEvaluations, ...betweenPapers };
