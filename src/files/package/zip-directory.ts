import { FileProblem } from "../file-problem";

/** One part of a zip package, as the directory at its end lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Signed, as `crc32` gives it. */
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;
const encryptedFlag = 1;
const zip64ExtraField = 1;
/** A 32-bit field with this value stands in the zip64 extra field instead. */
const inZip64 = 0xffffffff;

/**
 * Lists the parts of a zip package without unpacking any (APPNOTE.TXT 4.3.12 and 4.3.16), zip64 sizes included,
 * which Java programs write into small workbooks too.
 * @throws FileProblem if the directory is missing or cut off
 */
export function listParts(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature)
      throw new FileProblem("truncated");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const extraAt = at + entryLength + nameLength;
    const next = extraAt + extraLength + commentLength;
    if (next > end) throw new FileProblem("truncated");
    entries.push(readEntry(view, at, nameLength, extraAt, extraLength));
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new FileProblem("truncated");
}

function readEntry(
  view: DataView,
  at: number,
  nameLength: number,
  extraAt: number,
  extraLength: number,
): ZipEntry {
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  const large = largeNumbers(view, extraAt, extraLength);
  const orLarge = (value: number) => (value === inZip64 ? (large.shift() ?? value) : value);
  return {
    name: new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameLength),
    ),
    isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    method: view.getUint16(at + 10, true),
    crc32: view.getInt32(at + 16, true),
    size: orLarge(size),
    packedSize: orLarge(packedSize),
    offset: orLarge(offset),
  };
}

/** The 64-bit numbers of the zip64 extra field, in APPNOTE's order: size, packed size, offset, each only where needed. */
function largeNumbers(view: DataView, extraAt: number, extraLength: number): number[] {
  const end = extraAt + extraLength;
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== zip64ExtraField) continue;
    const numbers: number[] = [];
    const fieldEnd = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let number = at + 4; number + 8 <= fieldEnd; number += 8)
      numbers.push(Number(view.getBigUint64(number, true)));
    return numbers;
  }
  return [];
}
