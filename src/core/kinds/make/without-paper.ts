import { isSameProject } from "../../form/identity";
import type { FormKind } from "../../form/form-kind";
import type { PaperKind } from "../../form/paper";
import type { Project } from "../../form/project";

/** A form as far as it tells whether a project has a paper already. */
interface KnownForm {
  readonly kind: FormKind;
  readonly project: Project;
}

/** The projects of the 申报表 among forms whose paper of this kind is not among them yet. */
export function projectsWithout(kind: PaperKind, forms: readonly KnownForm[]): readonly Project[] {
  const papers = forms.filter((form) => form.kind === kind);
  return forms
    .filter((form) => form.kind === "target")
    .map(({ project }) => project)
    .filter((project) => !papers.some((paper) => isSameProject(paper.project, project)));
}
