import { listStreams } from "./compound/streams";
import { decodeText } from "./decode-text";
import { FileProblem } from "./file-problem";
import { limits } from "./limits";

/** What the bytes of a file are, whatever its name says. */
export type Content =
  | { readonly kind: "package" }
  | { readonly kind: "old-workbook"; readonly stream: Uint8Array }
  | { readonly kind: "text" | "page" | "workbook-markup"; readonly text: string };

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
/** Compound file (MS-CFB 2.2): .xls, and whatever Office locks with a password. */
const compoundFileMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const pdfMagic = [0x25, 0x50, 0x44, 0x46, 0x2d];

const megabyte = 1024 * 1024;

/**
 * Tells by its bytes what a file is.
 * @throws FileProblem if it is empty, too large, locked with a password, or nothing that can be read
 */
export function identify(bytes: Uint8Array): Content {
  if (bytes.length === 0) throw new FileProblem("empty");
  checkSize(bytes.length);
  if (isPackage(bytes)) return { kind: "package" };
  if (startsWith(bytes, compoundFileMagic)) return identifyCompoundFile(bytes);
  if (startsWith(bytes, pdfMagic)) throw new FileProblem("other-format", { format: "PDF" });
  const text = decodeText(bytes);
  return { kind: kindOfText(text), text };
}

/** Whether the bytes begin as a zip package does, such as .xlsx, .ods and .docx. */
export function isPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipMagic);
}

/** @throws FileProblem if a file of so many bytes is too large */
export function checkSize(bytes: number): void {
  if (bytes > limits.fileBytes)
    throw new FileProblem("file-too-large", {
      size: inMegabytes(bytes),
      limit: inMegabytes(limits.fileBytes),
    });
}

/** Bytes as megabytes for a sentence, rounded up to a tenth so that what is over a limit never looks equal to it. */
export function inMegabytes(bytes: number): string {
  return String(Math.ceil((bytes / megabyte) * 10) / 10);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * What stands at the top of a compound file, asked in this order. A locked workbook has a stream of its own
 * (MS-OFFCRYPTO 2.3.4.4); Excel 95 called its workbook otherwise.
 */
const streams = [
  { name: "encryptedpackage", problem: () => new FileProblem("encrypted") },
  { name: "workbook", problem: null },
  { name: "worddocument", problem: () => new FileProblem("other-format", { format: ".doc" }) },
  { name: "powerpoint document", problem: () => new FileProblem("other-format", { format: ".ppt" }) },
  { name: "book", problem: () => new FileProblem("other-format", { format: "Excel 95" }) },
] as const;

function identifyCompoundFile(bytes: Uint8Array): Content {
  const found = listStreams(bytes);
  for (const { name, problem } of streams) {
    const read = found.get(name);
    if (read && problem) throw problem();
    if (read) return { kind: "old-workbook", stream: read() };
  }
  throw new FileProblem("not-a-workbook");
}

/** Markup tells in its beginning what it is; so much of it may be comments and styles. */
const beginning = 4_096;

/** Exports of many systems are web pages or Excel's markup of 2003, called .xls. */
function kindOfText(text: string): "text" | "page" | "workbook-markup" {
  const start = text.slice(0, beginning);
  if (/^\s*MIME-Version:/i.test(start)) throw new FileProblem("other-format", { format: ".mht" });
  if (!/^\s*</.test(start)) return "text";
  if (/<(\w+:)?Workbook\b/.test(start) && start.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return "workbook-markup";
  if (/^\s*<\?xml(?![^]*<html)/i.test(start) && !/<table\b/i.test(start))
    throw new FileProblem("other-format", { format: ".xml" });
  return /<(!doctype html|html|head|body|table|div|meta|style)\b/i.test(start) ? "page" : "text";
}
