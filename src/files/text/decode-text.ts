import { FileProblem } from "../file-problem";

/** What text files in China are written in, asked in this order; each refuses most of what is written in another. */
const charsets = ["utf-8", "gb18030"] as const;
const byteOrderMarks = [
  { charset: "utf-16le", mark: [0xff, 0xfe] },
  { charset: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/**
 * No text holds these: C0 without tab, line ends and form feed, what Unicode gives to nobody, and private characters but
 * those that signs of symbol fonts become when they are copied.
 */
const notText = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\p{Cn}\ue000-\uefff\uf100-\uf8ff\u{f0000}-\u{10ffff}]/u;

/**
 * Turns a file's bytes into text, in the charset that they are found to be in: UTF-8, UTF-16 with or without a byte
 * order mark, or GB18030, which GBK and GB2312 are part of. The byte order mark is left out.
 * @throws FileProblem if the bytes are no text in any of them
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideCharset(bytes);
  for (const charset of wide ? [wide] : charsets) {
    const text = decode(bytes, charset);
    if (text !== null && !notText.test(text)) return text;
  }
  throw new FileProblem("not-a-workbook");
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * UTF-16 by its mark; without one, text with zeros is in that byte order in which it has more tabs and line ends. (A
 * zero alone does not tell: 一 has one, too.)
 */
function wideCharset(bytes: Uint8Array): string | null {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.charset;
  if (!bytes.includes(0)) return null;
  return separators(bytes, "utf-16le") >= separators(bytes, "utf-16be") ? "utf-16le" : "utf-16be";
}

function separators(bytes: Uint8Array, charset: string): number {
  return decode(bytes, charset)?.match(/[\t\r\n]/g)?.length ?? -1;
}
