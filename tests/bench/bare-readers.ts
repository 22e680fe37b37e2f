import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { median } from "./measure";

const run = promisify(execFile);

/** A reader that this project does not need, and how long it takes for a file in milliseconds; null where it is not installed. */
export interface BareReader {
  readonly name: string;
  readonly milliseconds: (path: string) => Promise<number | null>;
}

/** Other people's readers, to measure beside ours where they are installed. */
const bareReaders: readonly BareReader[] = [
  { name: "exceljs", milliseconds: readWithExceljs },
  { name: "openpyxl", milliseconds: readWithOpenpyxl },
];

/** As much of exceljs as is used here. */
interface Exceljs {
  readonly Workbook: new () => { readonly xlsx: { readonly readFile: (path: string) => Promise<unknown> } };
}

async function readWithExceljs(path: string): Promise<number | null> {
  const load = createRequire(join(process.cwd(), "package.json"));
  let library: Exceljs;
  try {
    library = load("exceljs") as Exceljs;
  } catch {
    return null;
  }
  const start = performance.now();
  await new library.Workbook().xlsx.readFile(path);
  return performance.now() - start;
}

/** Prints the milliseconds of a reading, without those that Python and the library need to start. */
const readInPython = [
  "import sys, time, openpyxl",
  "start = time.perf_counter()",
  "openpyxl.load_workbook(sys.argv[1])",
  "print((time.perf_counter() - start) * 1000)",
].join("\n");

/** The Python of the user, and the system's own, which Debian's packages are for. */
const pythons = ["python3", "/usr/bin/python3"];

async function readWithOpenpyxl(path: string): Promise<number | null> {
  for (const python of pythons) {
    const found = await run(python, ["-c", "import openpyxl"]).catch(() => null);
    if (found) return Number((await run(python, ["-c", readInPython, path])).stdout);
  }
  return null;
}

/** The median time of each reader for a workbook. */
export async function measureBareReaders(
  bytes: Uint8Array,
  path: string,
  rounds: number,
): Promise<readonly (readonly [name: string, milliseconds: number | null])[]> {
  await writeFile(path, bytes);
  const times: [string, number | null][] = [];
  for (const { name, milliseconds } of bareReaders) {
    const measured: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const time = await milliseconds(path);
      if (time === null) break;
      measured.push(time);
    }
    times.push([name, measured.length > 0 ? median(measured) : null]);
  }
  return times;
}
