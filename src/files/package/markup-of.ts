import { strFromU8 } from "fflate";
import { FileProblem } from "../file-problem";
import type { Parts } from "./unpack";

/** The markup of a part. @throws FileProblem if the package does not have it */
export function markupOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (!part) throw new FileProblem("damaged", { part: name });
  return strFromU8(part);
}
