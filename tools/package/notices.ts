import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the lockfile; only what is read here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** `packages` of package-lock.json: each package by the folder in which it lies, such as `node_modules/big.js`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The folders of the packages that may be shipped: all but the project itself and what only developing needs. */
export function shippedFolders(packages: LockedPackages): string[] {
  return Object.entries(packages)
    .filter(([folder, { dev, optional }]) => folder !== "" && !dev && !optional)
    .map(([folder]) => folder)
    .sort();
}

/** A licence's text as the package brings it; null if it brings none. */
function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), "utf8").trim();
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
  for (const folder of [...shippedFolders(packages), ...more]) {
    const text = licenceText(join(root, folder)) ?? "The package brings no text of its licence.";
    byText.set(text, [...(byText.get(text) ?? []), heading(folder, packages[folder] ?? {})]);
  }
  const notices = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  const rule = `${"-".repeat(80)}\n`;
  return `Packages of other authors in 绩效目标申报助手, from its lockfile.\n\n${rule}${notices.join(`\n${rule}`)}`;
}
