import { level1Names, level2Names } from "./level-names";
import { isLevel1, isLevel2 } from "./levels";
import { fold } from "./text";

const shortest = 4;
const longest = 60;
const plainNames = [...new Set([...level1Names.keys(), ...level2Names.keys()])];
const names = plainNames.flatMap((name) => [name, `${name}指标`]).filter((name) => name.length >= shortest);

/**
 * The level whose name is one typo away: one character wrong, missing, too many, or two neighbours swapped. So
 * `数里指标` gives `数量指标`. Null for a name that is right, for one of two names equally near, and for texts too
 * short to tell.
 */
export function nearestLevel(text: string): string | null {
  if (text.length > longest) return null;
  const name = fold(text);
  if (name.length < shortest || isLevel1(name) || isLevel2(name)) return null;
  const near = names.filter((candidate) => isOneTypo(name, candidate));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function isOneTypo(written: string, right: string): boolean {
  if (Math.abs(written.length - right.length) > 1) return false;
  let start = 0;
  while (start < right.length && written[start] === right[start]) start++;
  const [restWritten, restRight] = [written.slice(start), right.slice(start)];
  const [first = "", second = "", ...others] = restWritten;
  const mended = [
    restRight.charAt(0) + restWritten.slice(1),
    restWritten.slice(1),
    restRight.charAt(0) + restWritten,
  ];
  return [...mended, second + first + others.join("")].includes(restRight);
}
