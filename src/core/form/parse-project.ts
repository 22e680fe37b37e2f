import * as v from "valibot";

import { fill } from "../language/language";
import type { Localized } from "../language/language";
import { problemsInEnglish } from "./messages/en-US";
import { problemsInChinese } from "./messages/zh-CN";
import type { ProblemKind } from "./messages/zh-CN";
import { projectSchema } from "./project";
import type { Project } from "./project";

/** What is wrong with one field of a project given as JSON. */
export interface ProjectProblem {
  /** The field's path, such as `funding.total` or `indicators.2.name`; empty for the project as a whole. */
  readonly path: string;
  readonly message: Localized;
}

/** The project, or everything that is wrong with it. */
export type ParsedProject =
  | { readonly ok: true; readonly project: Project }
  | { readonly ok: false; readonly problems: readonly ProjectProblem[] };

/** Takes JSON from outside for a project. Keys that a project does not have are left out. */
export function parseProject(json: unknown): ParsedProject {
  const parsed = v.safeParse(projectSchema, json, { abortPipeEarly: true });
  if (parsed.success) return { ok: true, project: parsed.output };
  return { ok: false, problems: problemsOf(parsed.issues) };
}

/** What is wrong with a value, in sentences; the schema's messages are kinds of problems. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): readonly ProjectProblem[] {
  return issues.map(problemOf);
}

const longestShown = 40;

function problemOf(issue: v.BaseIssue<unknown>): ProjectProblem {
  // The schema's own messages are kinds; only a field that is not there at all has none.
  const kind = issue.input === undefined ? "missing" : (issue.message as ProblemKind);
  const values = { value: shown(issue.input) };
  return {
    path: v.getDotPath(issue) ?? "",
    message: {
      "zh-CN": fill(problemsInChinese[kind], values),
      "en-US": fill(problemsInEnglish[kind], values),
    },
  };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const json = typeof value === "string" ? JSON.stringify(value) : String(value);
  return json.length > longestShown ? `${json.slice(0, longestShown)}…` : json;
}
