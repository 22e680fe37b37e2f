import { describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import { parseProject, type ProjectProblem } from "../core/form/parse-project";
import type { PaperContents } from "../core/form/paper-contents";
import { paperKinds } from "../core/kinds/papers";
import { parsePaper } from "../core/kinds/parse-paper";
import type { Project } from "../core/form/project";
import type { Language } from "../core/language/language";
import { openFile } from "./open-file";
import { say } from "./say";

/** What a form is built of: a project, or the contents of a later paper (自评表, 监控表). */
export type BuildSource = { readonly project: Project } | { readonly contents: PaperContents };

/** What the forms of a JSON file are built of, or the sentences that say what is wrong with it. */
export type ReadProjects =
  { readonly sources: readonly BuildSource[] } | { readonly problems: readonly string[] };

/** Reads a JSON file with one project or later paper, an array of them, or what `read --json` prints. */
export async function readProjects(file: string, language: Language): Promise<ReadProjects> {
  try {
    const text = new TextDecoder().decode(await openFile(file));
    return parseProjects(JSON.parse(text), file, language);
  } catch (error) {
    if (error instanceof FileProblem) return { problems: [describeProblem(file, error, language)] };
    if (error instanceof SyntaxError)
      return { problems: [say(language, "not-json", { file, error: error.message })] };
    throw error;
  }
}

function parseProjects(json: unknown, file: string, language: Language): ReadProjects {
  const isList = Array.isArray(json);
  const entries: readonly unknown[] = isList ? json : [json];
  if (entries.length === 0) return { problems: [say(language, "no-projects", { file })] };
  const sources: BuildSource[] = [];
  const problems: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const isReading = isReadingJson(entry);
    const parsed = parseSource(isReading ? entry.project : entry);
    if ("source" in parsed) sources.push(parsed.source);
    else
      for (const { path, message } of parsed.problems) {
        const whole = [isList ? String(index) : "", isReading ? "project" : "", path];
        const values = { file, path: whole.filter(Boolean).join(".") || "JSON", problem: message[language] };
        problems.push(say(language, "bad-project", values));
      }
  }
  return problems.length > 0 ? { problems } : { sources };
}

type ParsedSource = { readonly source: BuildSource } | { readonly problems: readonly ProjectProblem[] };

/** A later paper says its kind; everything else is a project. */
function parseSource(json: unknown): ParsedSource {
  const said = typeof json === "object" && json !== null && "kind" in json ? json.kind : null;
  const kind = paperKinds.find((one) => one === said);
  if (kind) {
    const parsed = parsePaper(kind, json);
    return parsed.ok ? { source: { contents: parsed.contents } } : parsed;
  }
  const parsed = parseProject(json);
  return parsed.ok ? { source: { project: parsed.project } } : parsed;
}

/** What `read --json` prints has the project under a key of its own. */
function isReadingJson(entry: unknown): entry is { project: unknown } {
  return typeof entry === "object" && entry !== null && "project" in entry;
}
