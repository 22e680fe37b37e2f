import type { Language } from "../core/language/language";
import type { Layout } from "../core/layout/layout";
import { layouts } from "../core/layout/layouts";
import { triedLayoutFile } from "../core/layout/learn/tried-layout-file";
import type { NamedLayout } from "./command";
import { readOwnFile, type Problems } from "./read-own-file";

/** The layout to build in, or the sentences that say what is wrong with its file. */
export async function readLayout(chosen: NamedLayout, language: Language): Promise<Layout | Problems> {
  if (typeof chosen === "string") return layouts[chosen];
  const read = await readOwnFile(chosen.file, "bad-layout", triedLayoutFile, language);
  return "problems" in read ? read : read.value;
}
