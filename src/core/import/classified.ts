import type { Project } from "../form/project";
import { fold } from "../form/text";
import type { Layout } from "../layout/layout";

/**
 * The project with its kind where the layout asks for it: what an older form calls 项目类别 (经常性项目, 一次性项目) is 项目性质 on the
 * form of 2026, and 项目类别 there is another question, which stays empty. Both are told by the values that the layout lets choose;
 * what it does not know stays where it is.
 */
export function classifiedFor(project: Project, { choices }: Pick<Layout, "choices">): Project {
  const { category, nature } = project;
  const has = (values: readonly string[] | undefined, value: string): boolean =>
    (values ?? []).some((own) => fold(own) === fold(value));
  if (category === null || nature !== null) return project;
  if (!has(choices.nature, category) || has(choices.category, category)) return project;
  return { ...project, category: null, nature: category };
}
