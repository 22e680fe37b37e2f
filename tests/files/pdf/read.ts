import { readFile as readBytes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Grid } from "../../../src/core/grid/grid";
import { setPdfParts } from "../../../src/files/pdf/parts";
import { readFile, type FileContent } from "../../../src/files/read-file";

/** Has the library's character maps from its folder, for readings in this thread. */
export function useCharacterMaps(): void {
  const folder = dirname(require.resolve("pdfjs-dist/package.json"));
  setPdfParts({ characterMap: (file) => readBytes(join(folder, "cmaps", file)) });
}

/** Reads a PDF file as any other. */
export function readPdfFile(bytes: Uint8Array): Promise<FileContent> {
  useCharacterMaps();
  return readFile(bytes);
}

/** A grid's rows, each as its texts by column: `0:项目名称 2:甲`; rows without any are left out. */
export function rowsOf({ cells }: Grid): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) rows.set(row, [...(rows.get(row) ?? []), `${column}:${text}`]);
  return [...rows.values()].map((texts) => texts.join(" "));
}

/** The rows of the only grid of a file. */
export async function onlyRows(bytes: Uint8Array): Promise<readonly string[]> {
  const { grids } = await readPdfFile(bytes);
  if (grids.length !== 1) throw new Error(`There are ${grids.length} grids.`);
  return grids.flatMap(rowsOf);
}
