import type { HeadersOf } from "../../tools/start/static-server";

interface Location {
  readonly named: string;
  readonly isPattern: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** A `location` of nginx: `"/prefix/"`, or `~ "pattern"`. */
function locationOf(isPattern: boolean, named: string, block: string): Location {
  const headers = [...block.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  return { named, isPattern, headers: Object.fromEntries(headers) };
}

/** The headers that a site of nginx sends for a path: those of the pattern that matches, else of the longest prefix. */
export function siteHeaders(site: string): HeadersOf {
  const locations = [...site.matchAll(/location (~ )?"(.+)" \{\n([^}]*)\}/g)].map(
    ([, pattern, named = "", block = ""]) => locationOf(pattern !== undefined, named, block),
  );
  const byLength = [...locations].sort((one, other) => other.named.length - one.named.length);
  return (path) =>
    (
      locations.find(({ named, isPattern }) => isPattern && new RegExp(named).test(path)) ??
      byLength.find(({ named, isPattern }) => !isPattern && path.startsWith(named))
    )?.headers ?? {};
}
