import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the lockfile; only what is read here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  /** A workspace, which npm links to. */
  readonly link?: boolean;
}

/** `packages` of package-lock.json: each package by the folder in which it lies, such as `node_modules/big.js`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The folder in which Node finds a package from another package's folder; undefined if it is not installed (an optional peer). */
function folderOf(packages: LockedPackages, name: string, from: string): string | undefined {
  const folder = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (folder in packages) return folder;
  return from === ""
    ? undefined
    : folderOf(packages, name, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ""));
}

/** The folders of the packages that may be shipped: what the project itself depends on, and what these need in turn. */
export function shippedFolders(packages: LockedPackages): string[] {
  const found = new Set<string>();
  const follow = (from: string): void => {
    const { dependencies, peerDependencies } = packages[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...(from === "" ? {} : peerDependencies) })) {
      const folder = folderOf(packages, name, from);
      if (folder === undefined || found.has(folder) || packages[folder]?.link) continue;
      found.add(folder);
      follow(folder);
    }
  };
  follow("");
  return [...found].sort();
}

/** Part of the scripts that webpack writes is webpack's own; the lockfile calls it a tool. */
const inEveryScript = ["node_modules/webpack"];

/** Whose the packages are that bring no text of their licence, from their repositories. */
const holders: Readonly<Record<string, string>> = {
  "node_modules/@fluentui/react-icons": "2020 Microsoft Corporation",
  "node_modules/embla-carousel": "David Jerleke",
  "node_modules/embla-carousel-autoplay": "David Jerleke",
  "node_modules/embla-carousel-fade": "David Jerleke",
};

/** The text of the MIT licence, which wants to be given with every copy. */
function mitLicence(holder: string): string {
  return readFileSync(join(__dirname, "MIT.txt"), "utf8").trim().replace("{{holder}}", holder);
}

/** A licence's text as the package brings it; null if it brings none. */
function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), "utf8").trim();
}

/** The text for a package that brings none. @throws Error if it is not known */
function textOf(folder: string, { license }: LockedPackage): string {
  const holder = holders[folder];
  if (holder === undefined || license !== "MIT")
    throw new Error(`${folder} brings no text of its licence: say in tools/package/notices.ts whose it is.`);
  return mitLicence(holder);
}

function heading(folder: string, { version = "?", license = "?" }: LockedPackage): string {
  return `${folder.replace(/^.*node_modules\//, "")} ${version} (${license})`;
}

/**
 * The notices of all packages that may be shipped: name, version, licence and its text; packages with the same text
 * share it.
 * @param root - the folder in which `node_modules` lies
 * @param more - further folders, such as that of a library that is copied beside the page
 */
export function thirdPartyNotices(
  packages: LockedPackages,
  root: string,
  more: readonly string[] = [],
): string {
  const byText = new Map<string, string[]>();
  for (const folder of [...shippedFolders(packages), ...inEveryScript, ...more]) {
    const text = licenceText(join(root, folder)) ?? textOf(folder, packages[folder] ?? {});
    byText.set(text, [...(byText.get(text) ?? []), heading(folder, packages[folder] ?? {})]);
  }
  const notices = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  const rule = `${"-".repeat(80)}\n`;
  return `Packages of other authors in 绩效目标申报助手, from its lockfile.\n\n${rule}${notices.join(`\n${rule}`)}`;
}
