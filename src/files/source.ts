import { startsWith } from "./bytes";
import { listStreams, type Streams } from "./compound/streams";
import { FileProblem } from "./file-problem";
import { mainPart, type MainPart } from "./package/main-part";
import { decodeText } from "./text/decode-text";

/** A file's bytes, and what they are seen as; each view is made when it is first asked for, and once. */
export interface Source {
  readonly bytes: Uint8Array;
  /**
   * The part of a package (zip) that holds its document, and the type of that; null for another file.
   * @throws FileProblem if the package is cut off, damaged, or over a limit
   */
  readonly mainPart: () => MainPart | null;
  /** The streams at the top of a compound file; null for another file. @throws FileProblem if it is damaged */
  readonly streams: () => Streams | null;
  /** The file as text; null where it is none. */
  readonly text: () => string | null;
}

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
/** Compound file (MS-CFB 2.2): .xls, and whatever Office locks with a password. */
const compoundFileMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes begin as a zip package does, such as .xlsx, .ods and .docx. */
export function isPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipMagic);
}

/** The views of a file's bytes. */
export function sourceOf(bytes: Uint8Array): Source {
  const isCompound = startsWith(bytes, compoundFileMagic);
  return {
    bytes,
    mainPart: once(() => (isPackage(bytes) ? mainPart(bytes) : null)),
    streams: once(() => (isCompound ? listStreams(bytes) : null)),
    text: once(() => (isPackage(bytes) || isCompound ? null : textOf(bytes))),
  };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) return null;
    throw problem;
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
