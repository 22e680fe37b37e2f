import { FileProblem } from "../file-problem";
import { childrenOf, readDirectory, type Entry } from "./directory";
import { damaged, isSector, nextIn, numbersOf, readChain, type Sectors } from "./sectors";

/** The streams at the top of a compound file, by their names in small letters. */
export type Streams = ReadonlyMap<string, () => Uint8Array>;

const headerLength = 512;
const miniSector = 64;

/** Where the header says what (MS-CFB 2.2). */
const header = {
  sectorShift: 30,
  directory: 48,
  miniCutoff: 56,
  miniTable: 60,
  moreTables: 68,
  tables: 76,
} as const;

/**
 * Lists the streams at the top of a compound file, as .xls is one (MS-CFB).
 * @throws FileProblem, as each stream does when it is read, if the file is cut off or damaged
 */
export function listStreams(bytes: Uint8Array): Streams {
  if (bytes.length < headerLength) throw new FileProblem("truncated");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const field = (name: keyof typeof header) => view.getUint32(header[name], true);
  const shift = view.getUint16(header.sectorShift, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectors = sectorsOf(bytes, 2 ** shift, field("moreTables"));

  const entries = readDirectory(readChain(sectors, field("directory")));
  const [root] = entries;
  if (!root) throw damaged();
  const mini = (): Sectors => ({
    bytes: readChain(sectors, root.start, root.length),
    offset: 0,
    size: miniSector,
    next: nextIn(readChain(sectors, field("miniTable"))),
  });
  const read = ({ start, length }: Entry) =>
    readChain(length < field("miniCutoff") ? mini() : sectors, start, length);
  return new Map(
    childrenOf(root, entries).map((entry) => [entry.name.toLowerCase(), () => read(entry)] as const),
  );
}

/** The sectors that hold the file's table are listed in its header, and on in sectors of their own. */
function sectorsOf(bytes: Uint8Array, size: number, moreTables: number): Sectors {
  const tables = [...numbersOf(bytes.subarray(header.tables, headerLength))];
  const seen = new Set<number>();
  for (let list = moreTables; isSector(list);) {
    if (seen.has(list)) throw damaged();
    seen.add(list);
    const numbers = [...numbersOf(sectorAt(bytes, size, list))];
    list = numbers.pop() ?? 0;
    tables.push(...numbers);
  }
  const parts = tables.filter(isSector).map((table) => numbersOf(sectorAt(bytes, size, table)));
  const perTable = size / 4;
  return {
    bytes,
    offset: size,
    size,
    next: (sector) => parts[Math.floor(sector / perTable)]?.[sector % perTable],
  };
}

function sectorAt(bytes: Uint8Array, size: number, sector: number): Uint8Array {
  const start = (sector + 1) * size;
  if (start + size > bytes.length) throw new FileProblem("truncated");
  return bytes.subarray(start, start + size);
}
