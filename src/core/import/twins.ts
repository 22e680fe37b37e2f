import { isSameProject } from "../form/identity";
import type { Project } from "../form/project";

/** Another form of the same project: of the workbook, or one that was found before in the files; by its number. */
export interface Twin {
  readonly in: "workbook" | "files";
  readonly at: number;
}

/** For each project that is found, the form that it comes twice with; null where it is new. */
export function twinsOf(found: readonly Project[], inWorkbook: readonly Project[]): readonly (Twin | null)[] {
  return found.map((project, index) => {
    const there = inWorkbook.findIndex((other) => isSameProject(project, other));
    if (there >= 0) return { in: "workbook", at: there };
    const before = found.slice(0, index).findIndex((other) => isSameProject(project, other));
    return before >= 0 ? { in: "files", at: before } : null;
  });
}
