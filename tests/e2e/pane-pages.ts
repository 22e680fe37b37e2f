import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { panePage, paneScript, paneSource, workerScript } from "../taskpane/helpers/pane-page";

const library = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The real manifest and pane for a workbench at this address. */
export async function panePages(origin: string): Promise<Readonly<Record<string, string>>> {
  const manifest = await readFile(join(__dirname, "../../manifest.xml"), "utf8");
  const page = await panePage();
  const sheets = [...page.matchAll(/href="([^"]+\.css)"/g)].map(([, path = ""]) => path);
  const styles = await Promise.all(
    sheets.map(async (path) => [`/${path}`, await readFile(join(paneSource, path), "utf8")] as const),
  );
  return {
    "/manifest.xml": manifest.replaceAll("https://localhost:3000", origin),
    "/taskpane.html": page.replaceAll(library, "office/office.js"),
    "/pane.js": paneScript(),
    "/browser-worker.ts": workerScript(),
    ...Object.fromEntries(styles),
  };
}
