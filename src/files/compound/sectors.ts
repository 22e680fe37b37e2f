import { FileProblem } from "../file-problem";

/** Where the sectors of a compound file stand, and which one follows which. */
export interface Sectors {
  readonly bytes: Uint8Array;
  /** Where sector 0 begins. */
  readonly offset: number;
  /** Bytes in a sector. */
  readonly size: number;
  /** Undefined where the table does not tell. */
  readonly next: (sector: number) => number | undefined;
}

/** The largest number of a sector; those above say that there is none (MS-CFB 2.1). */
const lastSector = 0xfffffffa;

/**
 * Puts the sectors of a chain together, which may go in a circle in a damaged file.
 * @param length how many bytes of it are wanted, the last sector of a file may be cut off behind them; else whole sectors
 * @throws FileProblem if the chain leads nowhere, in a circle, or out of the file
 */
export function readChain(sectors: Sectors, start: number, length = Infinity): Uint8Array {
  const { bytes, offset, size, next } = sectors;
  const pieces: Uint8Array[] = [];
  let found = 0;
  for (let sector = start; sector <= lastSector && found < length;) {
    const at = offset + sector * size;
    const isWhole = at + size <= bytes.length;
    if (at >= bytes.length || (!isWhole && length === Infinity)) throw new FileProblem("truncated");
    if (pieces.length * size > bytes.length) throw damaged();
    const piece = bytes.subarray(at, at + size);
    pieces.push(piece);
    found += piece.length;
    const following = next(sector);
    if (following === undefined) throw damaged();
    sector = following;
  }
  if (length !== Infinity && found < length) throw new FileProblem("truncated");
  return join(pieces, Math.min(found, length));
}

/** The next sectors as a table of 32-bit numbers tells them. */
export function nextIn(table: Uint8Array): Sectors["next"] {
  const numbers = numbersOf(table);
  return (sector) => numbers[sector];
}

/** Reads 32-bit numbers, whose bytes need not be aligned. */
export function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

export function isSector(number: number): boolean {
  return number <= lastSector;
}

export function damaged(): FileProblem {
  return new FileProblem("damaged", { part: "OLE" });
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece.subarray(0, length - at), at);
    at += piece.length;
  }
  return joined;
}
