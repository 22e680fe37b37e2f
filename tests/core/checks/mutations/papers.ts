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

const watched =
  (...changes: readonly Change[]): Mutations[string] =>
  () =>
    monitoring(...changes);

/** What has to happen to a 监控表 that is in order. */
const ofMonitoring: Mutations = {
  "spent-over-budget": watched(["3391.32|1978.27|58.33%", "3391.32|3400|100.26%"]),
  "forecast-below-to-date": watched(["61件|100件", "61件|60件"]),
  "forecast-below-to-date.money": watched(["58.33%|3391.32", "58.33%|1900"]),
  "behind-without-reason": watched(["备注", "原因说明"], ["100件|确定能", "100件|有可能"]),
  "behind-without-reason.red": watched(["备注", "原因说明"], ["61件", "34件"]),
  "likelihood-missing": watched(["100件|确定能", "100件|"]),
  "likelihood-missing.several": watched(
    ["完成目标可能性|备注", "确定能|有可能"],
    ["100件|确定能|", "100件|√|√"],
    ["354人|确定能|", "354人|√|"],
    ["91%|确定能|", "91%|√|"],
  ),
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

export const paperMutations: Mutations = { ...ofEvaluations, ...ofMonitoring, ...betweenPapers };
