import { readFileSync } from "node:fs";
import path from "node:path";

import * as v from "valibot";

import { projectSchema, type Project } from "../../src/core/form/project";

/** The projects of the three seed forms, as people read them. */
export const seedProjects: Project[] = readProjects("baoshan-2023.expected.json");

/** The project of a real form in the layout of 2026. */
export const project2026: Project | undefined = readProjects("real/shanghai_2026_a.expected.json")[0];

function readProjects(file: string): Project[] {
  const json: unknown = JSON.parse(readFileSync(path.join(__dirname, "../forms", file), "utf8"));
  return v.parse(v.array(projectSchema), json);
}
