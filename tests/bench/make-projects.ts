import * as v from "valibot";
import { projectSchema, type Project } from "../../src/core/form/project";

const offices = [
  "上海市公安局宝山分局",
  "宝湖区教育局",
  "青湖区建设和管理委员会",
  "青湖县民族宗教事务委员会",
];
const subjects = [
  "特保队伍经费",
  "公安辅警经费",
  "视频监控共享平台",
  "校舍修缮",
  "下穿道工程",
  "水产品检测能力建设",
];
const categories = ["经常性项目", "一次性项目", "政策性补贴"];

/** What indicators may say: 一级, 二级, 三级 and the target. */
const indicatorPool = [
  ["产出指标", "数量指标", "经费发放人数", "{number}人"],
  ["产出指标", "数量指标", "设备采购数量", "≥{number}台"],
  ["产出指标", "数量指标", "案件协助办理数", "{number}件"],
  ["产出指标", "质量指标", "资金发放准确率", "100%"],
  ["产出指标", "质量指标", "验收合格率", "≥98%"],
  ["产出指标", "时效指标", "资金发放及时性", "及时"],
  ["产出指标", "时效指标", "项目完成时间", "2023年底"],
  ["产出指标", "成本指标", "人均经费标准", "≤{number}元"],
  ["效益指标", "经济效益指标", "节约资金率", ">5%"],
  ["效益指标", "社会效益指标", "治安环境", "改善"],
  ["效益指标", "社会效益指标", "日常工作投诉率", "< 5%"],
  ["效益指标", "生态效益指标", "绿化覆盖率", "≥35%"],
  ["效益指标", "可持续影响指标", "长效管理制度健全性", "健全"],
  ["满意度指标", "服务对象满意度指标", "市民满意度", "≥90%"],
  ["满意度指标", "服务对象满意度指标", "工作人员满意度", ""],
] as const;

/** Made-up projects, the same in every run, each a little different: 16 to 24 indicators, some with faults. */
export function makeProjects(count: number): readonly Project[] {
  return Array.from({ length: count }, (_, index) => v.parse(projectSchema, projectOf(index)));
}

function projectOf(index: number): unknown {
  const office = pick(offices, index);
  const total = `${1_000 + index * 7}.${10 + (index % 90)}`;
  const subject = `${pick(subjects, index)}（第${index + 1}期）`;
  return {
    year: 2023,
    name: subject,
    category: pick(categories, index),
    department: office,
    unit: office,
    start: "2023-01-01",
    end: index % 7 === 0 ? "2022-12-31" : "2023-12-31",
    funding: {
      currency: "万元",
      total,
      fiscal: total,
      other: index % 5 === 0 ? "10" : null,
      annualTotal: total,
      annualFiscal: total,
      carriedOver: null,
      annualOther: null,
    },
    goals: {
      overall: `通过实施${subject}，进一步维护地区安全和稳定，提升管理和服务水平，增加群众安全感与满意度。`,
      annual: `2023年及时、足额完成${subject}的全部任务，发放${index + 20}名人员经费，验收合格率达到98%以上，市民满意度达到90%以上。`,
    },
    indicators: Array.from({ length: 16 + (index % 9) }, (_, row) => indicatorOf(row, index)),
  };
}

function indicatorOf(row: number, index: number): unknown {
  const [level1, level2, name, target] = pick(indicatorPool, row);
  return {
    level1,
    level2,
    name: row < indicatorPool.length ? name : `${name}（${row}）`,
    target: target.replace("{number}", String(20 + index)) || null,
  };
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  return list[index % list.length] as T;
}
