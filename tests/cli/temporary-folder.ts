import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Makes a folder for the tests of a file and removes it after them. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly write: Write } {
  const folder = mkdtempSync(path.join(tmpdir(), "forms-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const pathOf = (name: string) => path.join(folder, name);
  return {
    path: pathOf,
    write: (name, content) => {
      writeFileSync(pathOf(name), content);
      return pathOf(name);
    },
  };
}

/** Writes a file into the folder and gives its path. */
type Write = (name: string, content: string | Uint8Array) => string;
