import { strFromU8 } from "fflate";
import { FileProblem } from "../file-problem";
import type { Parts } from "./unpack";

/**
 * The markup of a part; names of parts differ by more than their capital letters (ECMA-376 Part 2, 7.3).
 * @param called what a sentence calls it
 * @throws FileProblem if the package does not have it
 */
export function markupOf(parts: Parts, name: string, called = name): string {
  const part = parts[name] ?? parts[Object.keys(parts).find((one) => isSame(one, name)) ?? ""];
  if (!part) throw new FileProblem("damaged", { part: called });
  return strFromU8(part);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
