import { describeProblem } from "../files/describe-problem";
import { FileProblem } from "../files/file-problem";
import { parseProject } from "../core/form/parse-project";
import type { Project } from "../core/form/project";
import type { Language } from "../core/language/language";
import { openFile } from "./open-file";
import { say } from "./say";

/** The projects of a JSON file, or the sentences that say what is wrong with it. */
export type ReadProjects =
  { readonly projects: readonly Project[] } | { readonly problems: readonly string[] };

/** Reads a JSON file with one project, an array of them, or what `read --json` prints. */
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
  const projects: Project[] = [];
  const problems: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const isReading = isReadingJson(entry);
    const parsed = parseProject(isReading ? entry.project : entry);
    if (parsed.ok) projects.push(parsed.project);
    else
      for (const { path, message } of parsed.problems) {
        const whole = [isList ? String(index) : "", isReading ? "project" : "", path];
        const values = { file, path: whole.filter(Boolean).join(".") || "JSON", problem: message[language] };
        problems.push(say(language, "bad-project", values));
      }
  }
  return problems.length > 0 ? { problems } : { projects };
}

/** What `read --json` prints has the project under a key of its own. */
function isReadingJson(entry: unknown): entry is { project: unknown } {
  return typeof entry === "object" && entry !== null && "project" in entry;
}
