import { identityOf } from "../../../form/identity";
import type { Project } from "../../../form/project";
import { fold } from "../../../form/text";
import { besideTarget } from "../../papers/beside-target";
import type { Verdict } from "../../rule";

const heads = ["name", "department", "unit"] as const;
type Head = (typeof heads)[number];
const code = /^[[(【]?[\dA-Z]{2,}[\])】]?[-_]?|[-_]?[[(【][\dA-Z]{2,}[\])】]$/i;

/** What a head field says without blanks and the code before or behind it. */
function bare(project: Project, head: Head): string {
  if (head === "name") return identityOf(project)?.name ?? "";
  return fold(project[head] ?? "").replace(code, "");
}

/** 项目名称, 主管部门 or 实施单位 is another one than on the 申报表. */
export const headDiffers = besideTarget({
  id: "head-differs",
  severity: "warning",
  basis: "consistency",
  compare: ({ form: { project }, target }) =>
    heads.flatMap((head): Verdict[] => {
      const [own, promised] = [bare(project, head), bare(target.project, head)];
      if (own === "" || promised === "" || own === promised) return [];
      const values = { own: project[head] ?? "", promised: target.project[head] ?? "" };
      return [{ verdict: "found", field: head, values }];
    }),
});
