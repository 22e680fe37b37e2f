import { levelOf } from "./level-cell";

/** Both levels of an indicator, as one cell names them. */
export interface LevelPath {
  readonly level1: string;
  readonly level2: string;
}

const separator = /\s*(?:[-－—–/／>＞→·、:：|\\]|\n)+\s*/;
const longest = 40;

/** Reads a cell that names both levels: `产出指标-数量指标`, `产出指标 / 数量指标`. Null where it does not. */
export function pathOf(text: string): LevelPath | null {
  if (text.length > longest) return null;
  const parts = text
    .trim()
    .replace(/^[【[]|[】\]]$/g, "")
    .split(separator);
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  const level1 = levelOf(first);
  const level2 = levelOf(second);
  if (!level1.isLevel1 || !level2.isLevel2 || level1.name === null || level2.name === null) return null;
  return { level1: level1.name, level2: level2.name };
}
