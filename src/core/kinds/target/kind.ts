import type { KindOfForm } from "../form-kind";

/** 绩效目标申报表: what a project is for, what it costs, and what is to be reached. */
export const target: KindOfForm = {
  kind: "target",
  name: { "zh-CN": "绩效目标申报表", "en-US": "performance target form" },
  title: /绩效目标|绩效(申报|审批|公开|汇总|申请|批复|编制|明细)*表/,
  telling: [],
  usual: [],
};
