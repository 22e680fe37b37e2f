import { openText } from "../actions/open-text";
import type { Language } from "../language/language";
import type { Layout } from "../layout/layout";
import { layouts } from "../layout/layouts";
import { describeLayoutProblem } from "../own-layout/describe-layout-problem";
import { parseLayoutFile } from "../own-layout/layout-file";
import { LayoutProblem } from "../own-layout/layout-problem";
import { verifyLayout } from "../own-layout/verify-layout";
import type { BuildCommand } from "./command";
import { openFile } from "./open-file";
import { say } from "./say";

/** The layout to build in, or the sentences that say what is wrong with its file. */
export async function readLayout(
  chosen: BuildCommand["layout"],
  language: Language,
): Promise<Layout | { readonly problems: readonly string[] }> {
  if (typeof chosen === "string") return layouts[chosen];
  const { file } = chosen;
  const opened = await openText({ name: file, open: () => openFile(file) }, language);
  if ("problem" in opened) return { problems: [opened.problem] };
  const bad = (problem: string) => say(language, "bad-layout", { file, problem });
  const parsed = parseLayoutFile(opened.text);
  if (!parsed.ok) return { problems: parsed.problems.map((problem) => bad(problem[language])) };
  try {
    verifyLayout(parsed.value);
    return parsed.value;
  } catch (problem) {
    if (!(problem instanceof LayoutProblem)) throw problem;
    return { problems: [bad(describeLayoutProblem(problem, language))] };
  }
}
