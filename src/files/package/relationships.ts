import { strFromU8 } from "fflate";
import { localName } from "../markup/local-name";
import { scanMarkup } from "../markup/scan-markup";
import type { Parts } from "./unpack";

/** What one part of a package has to do with another (ECMA-376 Part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** An address whose last piece is the kind, `…/worksheet`; it is another one in strict files than in others. */
  readonly type: string;
  /** The other part's name in the package; an address where it is outside of it. */
  readonly target: string;
}

/**
 * The relationships of a part.
 * @param part its name; empty for the package itself
 */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = parts[`${folder}_rels/${part.slice(folder.length)}.rels`];
  const found: Relationship[] = [];
  scanMarkup(strFromU8(list ?? new Uint8Array()), "xml", {
    open: (name, { Id: id = "", Type: type = "", Target = "", TargetMode }) => {
      if (localName(name) !== "Relationship") return;
      found.push({ id, type, target: TargetMode === "External" ? Target : partAt(Target, folder) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The name of a part to which a target leads from a folder: `../media/a.png` from `xl/worksheets/` gives `xl/media/a.png`. */
function partAt(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}
