import { asAmount } from "../form/amount";
import { emptyProject, type Indicator, type PlainDate, type Project } from "../form/project";

/** An indicator of the sample. */
function indicator(level1: string, level2: string, name: string, target: string): Indicator {
  return { level1, level2, name, target, weight: null, note: null };
}

/** A filled-in form to look at (打开示例): no office's, made up for it, and without a fault. */
export function sampleProject(year: number): Project {
  return {
    ...emptyProject,
    year,
    name: "示例：社区文化服务经费",
    category: "特定目标类",
    nature: "经常性项目",
    department: "示例区文化和旅游局",
    unit: "示例区文化馆",
    start: `${year}-01-01` as PlainDate,
    end: `${year}-12-31` as PlainDate,
    funding: {
      ...emptyProject.funding,
      currency: "元",
      total: asAmount("800000"),
      fiscal: asAmount("800000"),
      annualTotal: asAmount("800000"),
      annualFiscal: asAmount("800000"),
    },
    goals: {
      overall:
        "按照公共文化服务标准，为辖区居民持续提供就近、免费、种类丰富的文化活动和艺术培训，扩大文化服务覆盖面，提高居民对公共文化服务的知晓率和满意度。",
      annual: `${year}年举办文化活动120场，开展艺术培训300人次，活动于12月底前全部完成，让居民就近享受免费的文化服务，居民满意度达到90%以上。`,
    },
    indicators: {
      overall: [],
      annual: [
        indicator("成本指标", "经济成本指标", "项目总成本", "≤80万元"),
        indicator("产出指标", "数量指标", "文化活动场次", "≥120场"),
        indicator("产出指标", "数量指标", "艺术培训人次", "≥300人次"),
        indicator("产出指标", "质量指标", "活动按方案完成率", "≥98%"),
        indicator("产出指标", "时效指标", "活动完成时间", `${year}年12月底前`),
        indicator("效益指标", "社会效益指标", "公共文化服务知晓率", "≥85%"),
        indicator("效益指标", "可持续影响指标", "活动长效管理机制健全性", "健全"),
        indicator("满意度指标", "服务对象满意度指标", "居民满意度", "≥90%"),
      ],
    },
  };
}
