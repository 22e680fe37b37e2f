import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { FileProblem } from "../file-problem";
import { inMegabytes } from "../bytes";
import { limits } from "../limits";
import { listParts, type ZipEntry } from "./zip-directory";

/** The parts of a package by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const stored = 0;
const deflated = 8;
const localHeaderLength = 30;
/** Packed bytes that are inflated in one go: they unpack to 64 MB at the most. */
const chunk = 64 * 1024;

/**
 * Unpacks those parts of a zip package that are wanted. Its directory is checked against the limits before anything is
 * unpacked, and each part against its size and checksum, so that nothing is taken from a damaged package.
 * @throws FileProblem if the package is over a limit, truncated, damaged or locked with a password
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Parts {
  const entries = listParts(bytes);
  checkLimits(entries, bytes.length);
  const wanted = entries.filter(({ name }) => isWanted(name));
  checkUnpacked(wanted, limits.readBytes);
  return Object.fromEntries(wanted.map((entry) => [entry.name, unpackPart(bytes, entry)]));
}

function checkLimits(entries: readonly ZipEntry[], packed: number): void {
  if (entries.length > limits.packageParts)
    throw new FileProblem("too-many-parts", {
      count: String(entries.length),
      limit: String(limits.packageParts),
    });
  const unpacked = checkUnpacked(entries, limits.unpackedBytes);
  if (unpacked > packed * limits.unpackedRatio)
    throw new FileProblem("unpacks-too-far", {
      ratio: String(Math.ceil(unpacked / packed)),
      limit: String(limits.unpackedRatio),
    });
}

/** How large the parts are unpacked, together. @throws FileProblem if that is over the limit */
function checkUnpacked(entries: readonly ZipEntry[], limit: number): number {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limit)
    throw new FileProblem("unpacks-too-large", { size: inMegabytes(size), limit: inMegabytes(limit) });
  return size;
}

function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new FileProblem("encrypted");
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === stored ? packed : inflate(packed, entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc32) throw damaged(entry);
  return unpacked;
}

/** The name and extra field in the local header may be longer than in the directory. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize } = entry;
  if (offset + localHeaderLength > bytes.length) throw new FileProblem("truncated");
  const start =
    offset + localHeaderLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new FileProblem("truncated");
  return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== deflated) throw damaged(entry);
  const unpacked = new Uint8Array(entry.size);
  try {
    return packed.length <= chunk ? inflateSync(packed, { out: unpacked }) : inflateInto(unpacked, packed);
  } catch {
    throw damaged(entry);
  }
}

/** Inflates chunk by chunk, so that a part that is larger than it claims stops soon. */
function inflateInto(unpacked: Uint8Array, packed: Uint8Array): Uint8Array {
  let length = 0;
  const inflater = new Inflate((piece) => {
    unpacked.set(piece, length); // a RangeError where it does not fit
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += chunk)
    inflater.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
  return unpacked.subarray(0, length);
}

function damaged({ name }: ZipEntry): FileProblem {
  return new FileProblem("damaged", { part: name });
}
