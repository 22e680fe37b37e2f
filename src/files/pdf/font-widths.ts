import { Unzlib } from "fflate";

/** The codes of a font's characters have two bytes at the most that any program writes (ISO 32000-1, 9.7.4.3). */
const largestCode = 0xffff;
/** Letters of packed objects that are looked through; files of this size hold less than a tenth of it. */
const mostUnpacked = 32 * 1024 * 1024;
/** Packed bytes that are inflated in one go. */
const chunk = 16 * 1024;

/**
 * Whether a font gives widths to more characters than there are codes. The library writes down the width of each, and a
 * range up to 99999999999 fills the memory before any limit is met.
 * @param file the file's bytes as letters
 */
export function hasEndlessWidths(bytes: Uint8Array, file: string): boolean {
  return [file, unpackedObjects(bytes, file)].some(
    (text) => directLists(text).some(isEndless) || indirectLists(text).some(isEndless),
  );
}

function directLists(text: string): readonly string[] {
  return [...text.matchAll(/\/W2?\s*\[/g)].map(({ index, 0: found }) => text.slice(index + found.length));
}

function indirectLists(text: string): readonly string[] {
  const wanted = new Set([...text.matchAll(/\/W2?\s+(\d+)\s+\d+\s+R/g)].map(([, number]) => number));
  if (wanted.size === 0) return [];
  return [...text.matchAll(/(\d+)\s+\d+\s+obj\s*\[/g)]
    .filter(([, number]) => wanted.has(number))
    .map(({ index, 0: found }) => text.slice(index + found.length));
}

/** Whether a list, from behind its bracket on, names a code beyond all; what its inner lists hold are widths, one by one. */
function isEndless(list: string): boolean {
  let depth = 1;
  for (const [token] of list.matchAll(/[[\]]|[+-]?[\d.]+|[^\s[\]\d.+-]+/g)) {
    if (token === "[") depth++;
    else if (token === "]" && --depth === 0) return false;
    else if (depth === 1 && Number(token) > largestCode) return true;
    else if (/[a-z/<>(]/i.test(token)) return false;
  }
  return false;
}

/** What the file's packed objects say (ISO 32000-1, 7.5.7), as far as it can be unpacked. */
function unpackedObjects(bytes: Uint8Array, file: string): string {
  const pieces: string[] = [];
  let left = mostUnpacked;
  for (const { index } of file.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const begin = /stream\r?\n/g;
    begin.lastIndex = index;
    if (!begin.test(file)) continue;
    const end = file.indexOf("endstream", begin.lastIndex);
    const text = unpacked(bytes.subarray(begin.lastIndex, end < 0 ? bytes.length : end), left);
    left -= text.length;
    pieces.push(text);
  }
  return pieces.join("\n");
}

function unpacked(packed: Uint8Array, most: number): string {
  const latin = new TextDecoder("latin1");
  let text = "";
  const inflater = new Unzlib((piece) => {
    text += latin.decode(piece);
  });
  try {
    for (let at = 0; at < packed.length && text.length < most; at += chunk)
      inflater.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
  } catch {
    // Packed otherwise, locked, or damaged: the library tells.
  }
  return text;
}
