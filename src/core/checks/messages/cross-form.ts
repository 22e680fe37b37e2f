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
} satisfies Messages;
