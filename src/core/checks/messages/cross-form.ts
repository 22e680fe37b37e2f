import type { Messages } from "./message";

/** What shows only when several forms are compared. */
export const crossFormMessages = {
  "name-duplicate": {
    "zh-CN": {
      title: "项目重复申报",
      found: "项目“{name}”在{other}已有一张申报表。",
      expected: "同一项目只报一张；确是两个项目的，名称加以区分。",
    },
    "en-US": {
      title: "Project twice",
      found: "The project “{name}” already has a form at {other}.",
      expected: "One form for each project; two projects need two names.",
    },
  },
  "indicator-classified-differently": {
    "zh-CN": {
      title: "与其他表归类不一致",
      found: "{indicator}在这里列在“{level2}”下，在其他 {count} 张表中列在“{right}”下。",
      expected: "同一指标归类一致，列在“{right}”下。",
      fix: "归入“{right}”",
    },
    "en-US": {
      title: "Classified otherwise than elsewhere",
      found: "{indicator} stands under “{level2}” here, but under “{right}” in {count} other forms.",
      expected: "The same indicator under the same group: “{right}”.",
      fix: "Move under “{right}”",
    },
  },
  "copied-from-last-year": {
    "zh-CN": {
      title: "与上年完全相同",
      found: "年度目标和各项指标值与本项目{year}年的申报表完全相同。",
      expected: "按本年度的任务和预算重新核定目标和指标值。",
    },
    "en-US": {
      title: "Copied from last year",
      found: "The annual goal and all targets are word for word those of {year}.",
      expected: "Goals and targets by this year’s tasks and budget.",
    },
  },
} satisfies Messages;
