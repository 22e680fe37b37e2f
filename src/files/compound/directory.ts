/** What a compound file's directory says of a stream, of a storage, or, first, of the root (MS-CFB 2.6.1). */
export interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  /** In bytes. */
  readonly length: number;
}

const entryLength = 128;
const stream = 2;

/** Reads the entries of a directory; one that is cut off is left out. */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const count = Math.floor(bytes.length / entryLength);
  return Array.from({ length: count }, (_, index) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset + index * entryLength, entryLength);
    const nameLength = Math.max(0, Math.min(view.getUint16(64, true), 64) - 2);
    return {
      name: new TextDecoder("utf-16le").decode(new Uint8Array(view.buffer, view.byteOffset, nameLength)),
      kind: view.getUint8(66),
      left: view.getUint32(68, true),
      right: view.getUint32(72, true),
      child: view.getUint32(76, true),
      start: view.getUint32(116, true),
      length: view.getUint32(120, true),
    };
  });
}

/** The streams right below an entry, which are a binary tree; in a damaged file it may go in circles. */
export function childrenOf({ child }: Entry, entries: readonly Entry[]): readonly Entry[] {
  const streams: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [child];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const entry = entries[number];
    if (!entry || seen.has(number)) continue;
    seen.add(number);
    if (entry.kind === stream) streams.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return streams;
}
