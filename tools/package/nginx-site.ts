import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The Content-Security-Policy that a built page states of itself. @throws Error if it states none */
export function policyOf(page: string): string {
  const stated = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(page)?.[1];
  if (stated === undefined) throw new Error("The page states no Content-Security-Policy.");
  return stated;
}

/** As it stands between nginx's quotation marks. */
const quoted = (text: string): string => text.replace(/["\\]/g, "\\$&");

/**
 * A sample site of nginx for a build.
 * @param address - where the add-in will be served from; a path ends with `/` in the site
 * @param page - the built taskpane.html, whose policy the server repeats
 */
export function nginxSite(address: URL, page: string, version: string): string {
  // nginx compares locations with what an address says, not with how it is escaped.
  const path = decodeURIComponent(address.pathname.replace(/\/?$/, "/"));
  const values: Readonly<Record<string, string>> = {
    version,
    address: address.href,
    host: address.hostname,
    port: address.port === "" ? "443" : address.port,
    path: quoted(path),
    pattern: path.replace(/[.*+?^${}()|[\]\\"]/g, "\\$&"),
    policy: policyOf(page),
  };
  const template = readFileSync(join(__dirname, "nginx.conf"), "utf8");
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}
