import { remembering } from "../../form/remember";
import { isLevel1, isLevel2, readLevel } from "../../form/levels";

/** What a cell says as the name of a level of indicators. */
export interface LevelCell {
  /** The cleaned name; null where the cell names no known level. */
  readonly name: string | null;
  readonly isLevel1: boolean;
  readonly isLevel2: boolean;
}

const announced = /^\s*[一二]级指标\s*[:：]\s*/;
const unknown: LevelCell = { name: null, isLevel1: false, isLevel2: false };
function read(text: string): LevelCell {
  const words = text.replace(announced, "").replace(/等\s*$/, "");
  // A name may be cut off behind 指 where a page ends.
  const name = readLevel(words) ?? (text.endsWith("指") ? readLevel(`${text}标`) : null);
  return name === null ? unknown : { name, isLevel1: isLevel1(name), isLevel2: isLevel2(name) };
}

/** Reads a cell as a level's name; scores and stars around the name do not matter. */
export const levelOf = remembering(read);

/** Whether a cell names a level of either kind. */
export function isLevel(text: string): boolean {
  return levelOf(text).name !== null;
}
