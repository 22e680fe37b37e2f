import { recognise } from "../../../../src/core/recognise/recognise";
import type { FormReading } from "../../../../src/core/recognise/reading";
import { gridOfText } from "../../../helpers/grid-of-text";

/** One place of a text, and what stands there instead. */
export type Change = readonly [from: string, to: string];

/** The 自评表 that follows the clean form of 2023, without a mistake; cells are parted by bars. */
const evaluationText = `财政项目支出绩效自评表
（2023 年度）
项目名称|区特保队伍经费
主管部门|上海市公安局宝山分局|实施单位|上海市公安局宝山分局
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|原因
|年度资金总额|3391.32|3400.00|3230.00|10|95.00%|9.50|
|其中：当年财政拨款|3391.32|3390.00|3220.00|—|—|—|
|其他资金|0|10.00|10.00|—|—|—|
年度总体目标|预期目标|实际完成情况
|足额发放354名特保队员工资。|354名特保队员工资按月足额发放。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标(54分)|数量指标|特保人员经费发放数量|354人|354人|9|9|
||数量指标|刑事案件协助办理数|≥100件|90件|9|8.1|案件总数下降
||数量指标|行政案件协助办理数|≥80件|85件|9|9|
||质量指标|资金发放准确率|100%|100%|9|9|
||时效指标|资金发放及时性|及时|及时|9|9|
||成本指标|人均经费标准|≤9.58万元/人|9.12万元/人|9|9|
|效益指标(27分)|社会效益指标|特保人员日常工作投诉率|<5%|4%|9|9|
||社会效益指标|市民安全感|提升|达成预期指标|9|9|
||可持续影响指标|长效管理制度健全性|健全|健全|9|9|
|满意度指标(9分)|服务对象满意度指标|市民满意度|≥90%|92%|9|9|
总分||||||100|98.6
存在问题|部分队员流动较快。
改进措施|完善招录和培训安排。`;

/** The 监控表 of the same project at the end of July. */
const monitoringText = `财政项目支出绩效运行监控表
（2023 年度）
项目名称|区特保队伍经费
主管部门|上海市公安局宝山分局|实施单位|上海市公安局宝山分局
项目资金（万元）||年初预算数|1-7月执行数|1-7月执行率|全年预计执行数
|年度资金总额|3391.32|1978.27|58.33%|3391.32
|其中：当年财政拨款|3391.32|1978.27|58.33%|3391.32
年度总体目标|足额发放354名特保队员工资。
绩效指标|一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况|完成目标可能性|备注
|产出指标|数量指标|特保人员经费发放数量|354人|354人|354人|确定能|
||数量指标|刑事案件协助办理数|≥100件|61件|100件|确定能|
|满意度指标|服务对象满意度指标|市民满意度|≥90%|91%|91%|确定能|`;

function read(text: string, changes: readonly Change[]): FormReading {
  const changed = changes.reduce((sofar, [from, to]) => {
    if (!sofar.includes(from)) throw new Error(`“${from}” stands nowhere in the paper.`);
    return sofar.replace(from, to);
  }, text);
  const [form, ...others] = recognise(gridOfText(changed.replaceAll("|", "\t"))).forms;
  if (!form || others.length > 0) throw new Error("The paper was to be one form.");
  return form;
}

/** The clean 自评表 with some of its texts changed; cells are parted by bars. */
export function evaluation(...changes: readonly Change[]): FormReading {
  return read(evaluationText, changes);
}

/** The clean 监控表 with some of its texts changed. */
export function monitoring(...changes: readonly Change[]): FormReading {
  return read(monitoringText, changes);
}
