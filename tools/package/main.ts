import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import lock from "../../package-lock.json";
import { addinAddress } from "../addin-address";
import { libraryAddress } from "../office-library";
import { buildForms } from "../build-forms";
import { build, root } from "../start/build";
import { libraryChoice } from "./library-choice";
import { nginxSite } from "./nginx-site";
import { thirdPartyNotices } from "./notices";
import { checksums, filesIn, under, zipped, type Files } from "./package-files";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The address to build for. @throws Error in one sentence if none is given, or one that will not do */
function givenAddress(): URL {
  const given = process.env["ADDIN_URL"];
  if (given === undefined || given === "")
    throw new Error(
      "Say where the add-in will be served from: ADDIN_URL=https://forms.example.gov.cn/targets npm run package",
    );
  return new URL(`${addinAddress(given)}/`);
}

/** The manuals in Chinese, with the pictures that they show and the pages that they lead to. */
function manuals(): Files {
  const docs = join(root, "docs");
  return {
    ...under("docs/zh-CN/", filesIn(join(docs, "zh-CN"))),
    ...under("docs/screenshots/", filesIn(join(docs, "screenshots"))),
    "docs/first-day-with-excel.md": readFileSync(join(docs, "first-day-with-excel.md")),
  };
}

/** The command line, with what starts it on Windows and elsewhere. */
async function commandLine(): Promise<Files> {
  const into = join(root, ".local/command-line");
  await buildForms(into);
  const starters = join(__dirname, "command-line");
  return under("command-line/", { ...filesIn(into), ...filesIn(starters) });
}

/**
 * `npm run package`: builds for ADDIN_URL and OFFICE_JS_URL, and writes all that a server and an administrator need into
 * one zip in `release/`, or in the folder named.
 */
async function pack(): Promise<void> {
  const address = givenAddress();
  const library = libraryAddress(process.env["OFFICE_JS_URL"]);
  const choice = libraryChoice(library);
  const into = join(root, ".local/package");
  await build({ config: "webpack.config.js", mode: "production", into });
  const { "manifest.xml": manifest, ...site } = filesIn(into);
  if (!manifest) throw new Error("The build has no manifest.xml.");
  const readMe = readFileSync(join(__dirname, "READ-ME.txt"), "utf8")
    .replaceAll("{{version}}", version)
    .replaceAll("{{address}}", address.href)
    .replaceAll("{{library}}", library);
  const files = {
    ...under("site/", site),
    ...manuals(),
    ...(await commandLine()),
    "manifest.xml": manifest,
    "nginx.conf": text(nginxSite(address, readFileSync(join(into, "taskpane.html"), "utf8"), version)),
    "READ-ME.txt": text(readMe),
    LICENSE: readFileSync(join(root, "LICENSE")),
    "THIRD-PARTY-NOTICES.txt": text(thirdPartyNotices(lock.packages, root, choice.packages)),
  };
  const folder = process.argv[2] ?? join(root, "release");
  mkdirSync(folder, { recursive: true });
  const zip = join(folder, `performance-target-forms-${version}-${choice.name}.zip`);
  writeFileSync(zip, zipped({ ...files, SHA256SUMS: text(checksums(files)) }));
  process.stdout.write(`${zip}\n`);
}

pack().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
