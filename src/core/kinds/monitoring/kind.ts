import type { KindOfForm } from "../form-kind";

/** 绩效运行监控表: how far a project has come in the middle of the year, and what is to be expected. */
export const monitoring: KindOfForm = {
  kind: "monitoring",
  name: { "zh-CN": "绩效运行监控表", "en-US": "mid-year monitoring form" },
  title: /监控|绩效跟踪/,
  telling: [
    /^\d{1,2}[-—–~至到]\d{1,2}月(份)?(执行|完成)/,
    /^(全年)?(预计|预期)(执行数|完成情况|完成值)$|^全年预计/,
    /^完成(目标)?可能性$|^确定能$|^完全不可能$/,
  ],
  usual: [/^(偏差)?原因(分析|说明)/, /^(经费|制度|人员|硬件条件)保障$/],
};
