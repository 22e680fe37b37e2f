import * as v from "valibot";
import { projectSchema, type Project } from "../../../../src/core/form/project";
import { formOf } from "./form-of";

const shanghai2023 = {
  year: 2023,
  name: "区特保队伍经费",
  category: "经常性项目",
  department: "上海市公安局宝山分局",
  unit: "上海市公安局宝山分局",
  start: "2023-01-01",
  end: "2023-12-31",
  funding: {
    currency: "万元",
    total: "3391.32",
    fiscal: "3391.32",
    other: null,
    annualTotal: "3391.32",
    annualFiscal: "3391.32",
    carriedOver: null,
    annualOther: null,
  },
  goals: {
    overall: "保障特保队员工资发放到位，维护社会稳定，改善治安环境，增强群众安全感。",
    annual:
      "2023年内及时、足额发放354名特保队员工资，协助办理刑事案件100件、行政案件80件，市民满意度达到90%。",
  },
  indicators: [
    { level1: "产出指标", level2: "数量指标", name: "特保人员经费发放数量", target: "354人" },
    { level1: "产出指标", level2: "数量指标", name: "刑事案件协助办理数", target: "≥100件" },
    { level1: "产出指标", level2: "数量指标", name: "行政案件协助办理数", target: "≥80件" },
    { level1: "产出指标", level2: "质量指标", name: "资金发放准确率", target: "100%" },
    { level1: "产出指标", level2: "时效指标", name: "资金发放及时性", target: "及时" },
    { level1: "产出指标", level2: "成本指标", name: "人均经费标准", target: "≤9.58万元/人" },
    { level1: "效益指标", level2: "社会效益指标", name: "特保人员日常工作投诉率", target: "<5%" },
    { level1: "效益指标", level2: "社会效益指标", name: "市民安全感", target: "提升" },
    { level1: "效益指标", level2: "可持续影响指标", name: "长效管理制度健全性", target: "健全" },
    { level1: "满意度指标", level2: "服务对象满意度指标", name: "市民满意度", target: "≥90%" },
  ],
};

const shanghai2026 = {
  year: 2026,
  name: "柳河路-石桥路下穿道工程",
  nature: "阶段性项目",
  category: "特定目标类",
  department: "示例市青湖区建设和管理委员会",
  unit: "示例市青湖区市政工程建设中心",
  start: "2026-01-01",
  end: "2027-12-31",
  funding: {
    currency: "元",
    total: "771325800.00",
    fiscal: "771325800.00",
    other: "0",
    annualTotal: "226145100.00",
    annualFiscal: "226145100.00",
    carriedOver: "0",
    annualOther: "0",
  },
  goals: {
    overall: "建成下穿道，给居民通行打开一条快路，减轻东环路的车流压力，服务城区协同式更新。",
    annual: "2026年完成前期征收，做好管线改移和基坑支护，道路建设长度达到985米。",
  },
  indicators: [
    { level1: "成本指标", level2: "经济成本指标", name: "工程建设成本", target: "≤22614.51万元" },
    { level1: "成本指标", level2: "生态环境成本指标", name: "文明施工情况", target: "可控" },
    { level1: "产出指标", level2: "数量指标", name: "道路建设长度", target: "985米" },
    { level1: "产出指标", level2: "质量指标", name: "项目验收达标率", target: "100%" },
    { level1: "产出指标", level2: "时效指标", name: "项目完成及时性", target: "及时" },
    { level1: "效益指标", level2: "社会效益指标", name: "路口安全隐患减少情况", target: "减少" },
    { level1: "效益指标", level2: "可持续影响指标", name: "长效管理制度健全性", target: "健全" },
    { level1: "满意度指标", level2: "服务对象满意度指标", name: "居民群众满意度", target: "≥90%" },
  ],
};

/** A one-year project in 万元 on the 2023 form, in which nothing is to be found. */
export const cleanProject2023: Project = v.parse(projectSchema, shanghai2023);

/** A two-year project in 元 on the 2026 form, in which nothing is to be found. */
const cleanProject2026: Project = v.parse(projectSchema, shanghai2026);

export const cleanForm2023 = formOf(cleanProject2023);
export const cleanForm2026 = formOf(cleanProject2026);
