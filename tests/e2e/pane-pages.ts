import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(__dirname, "../..");
const source = join(root, "src/taskpane");
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The real manifest and pane for a workbench at this address, built from the sources without webpack's half a minute. */
export async function panePages(origin: string): Promise<Readonly<Record<string, string>>> {
  const [manifest, template, bundle] = await Promise.all([
    readFile(join(root, "manifest.xml"), "utf8"),
    readFile(join(source, "taskpane.html"), "utf8"),
    build({
      entryPoints: [join(source, "main.tsx")],
      bundle: true,
      write: false,
      format: "iife",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "error",
    }),
  ]);
  const sheets = [...template.matchAll(/require\('\.\/([^']+\.css)'\)/g)].map(([, path = ""]) => path);
  const styles = await Promise.all(
    sheets.map(async (path) => [`/${path}`, await readFile(join(source, path), "utf8")] as const),
  );
  const page = template
    .replace(/<%= require\('\.\/([^']+)'\) %>/g, "$1")
    .replaceAll(library, "office/office.js")
    .replace("</head>", '<script defer src="pane.js"></script></head>');
  return {
    "/manifest.xml": manifest.replaceAll("https://localhost:3000", origin),
    "/taskpane.html": page,
    "/pane.js": bundle.outputFiles[0]?.text ?? "",
    ...Object.fromEntries(styles),
  };
}
