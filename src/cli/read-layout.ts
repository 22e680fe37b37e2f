import type { Language } from "../language/language";
import type { Layout } from "../layout/layout";
import { layouts } from "../layout/layouts";
import { describeLayoutProblem } from "../own-layout/describe-layout-problem";
import { parseLayoutFile } from "../own-layout/layout-file";
import { LayoutProblem } from "../own-layout/layout-problem";
import { verifyLayout } from "../own-layout/verify-layout";
import type { BuildCommand } from "./command";
import { readOwnFile, type Problems } from "./read-own-file";
import { say } from "./say";

/** The layout to build in, or the sentences that say what is wrong with its file. */
export async function readLayout(
  chosen: BuildCommand["layout"],
  language: Language,
): Promise<Layout | Problems> {
  if (typeof chosen === "string") return layouts[chosen];
  const { file } = chosen;
  const read = await readOwnFile(file, "bad-layout", parseLayoutFile, language);
  if ("problems" in read) return read;
  try {
    verifyLayout(read.value);
    return read.value;
  } catch (error) {
    if (!(error instanceof LayoutProblem)) throw error;
    const problem = describeLayoutProblem(error, language);
    return { problems: [say(language, "bad-layout", { file, problem })] };
  }
}
