import { languages, type Localized } from "../../language/language";
import type { Parsed } from "../../json/parse-json";
import type { Layout } from "../layout";
import { describeLayoutProblem } from "./describe-layout-problem";
import { parseLayoutFile } from "./layout-file";
import { LayoutProblem } from "./layout-problem";
import { verifyLayout } from "./verify-layout";

/** Reads the text of a layout file (版式文件) and tries the layout: one that does not give back what is built by it is refused. */
export function triedLayoutFile(source: string): Parsed<Layout> {
  const parsed = parseLayoutFile(source);
  if (!parsed.ok) return parsed;
  try {
    verifyLayout(parsed.value);
    return parsed;
  } catch (problem) {
    if (!(problem instanceof LayoutProblem)) throw problem;
    const sentences = languages.map((language) => [language, describeLayoutProblem(problem, language)]);
    return { ok: false, problems: [Object.fromEntries(sentences) as Localized] };
  }
}
