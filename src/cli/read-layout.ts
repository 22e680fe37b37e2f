import type { Language } from "../language/language";
import type { Layout } from "../layout/layout";
import { layouts } from "../layout/layouts";
import { triedLayoutFile } from "../own-layout/tried-layout-file";
import type { NamedLayout } from "./command";
import { readOwnFile, type Problems } from "./read-own-file";

/** The layout to build in, or the sentences that say what is wrong with its file. */
export async function readLayout(chosen: NamedLayout, language: Language): Promise<Layout | Problems> {
  if (typeof chosen === "string") return layouts[chosen];
  const read = await readOwnFile(chosen.file, "bad-layout", triedLayoutFile, language);
  return "problems" in read ? read : read.value;
}
