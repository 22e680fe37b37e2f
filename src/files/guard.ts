import { decodeText } from "./decode-text";
import { FileProblem } from "./file-problem";
import { limits } from "./limits";

/** What the bytes of a file are, whatever its name says. */
export type Content = { readonly kind: "package" } | { readonly kind: "text"; readonly text: string };

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
/** Compound file (MS-CFB 2.2): .xls, and whatever Office locks with a password. */
const compoundFileMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const megabyte = 1024 * 1024;

/**
 * Tells by its bytes what a file is.
 * @throws FileProblem if it is empty, too large, locked with a password, or nothing that can be read
 */
export function identify(bytes: Uint8Array): Content {
  if (bytes.length === 0) throw new FileProblem("empty");
  checkSize(bytes.length);
  if (startsWith(bytes, zipMagic)) return { kind: "package" };
  if (startsWith(bytes, compoundFileMagic)) throw compoundFileProblem(bytes);
  return { kind: "text", text: decodeText(bytes) };
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

/** A locked workbook is a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4); names are UTF-16. */
function compoundFileProblem(bytes: Uint8Array): FileProblem {
  const isLocked = new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
  return isLocked ? new FileProblem("encrypted") : new FileProblem("other-format", { format: ".xls" });
}
