import type { HeadersOf } from "../../tools/start/static-server";

interface Location {
  readonly matches: (path: string) => boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** A `location` of nginx: `/prefix/`, or `~ "pattern"`. */
function locationOf(named: string, block: string): Location {
  const pattern = /^~ "(.*)"$/.exec(named)?.[1];
  const matcher = pattern === undefined ? null : new RegExp(pattern);
  const headers = [...block.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  return {
    matches: (path) => (matcher ? matcher.test(path) : path.startsWith(named)),
    headers: Object.fromEntries(headers),
  };
}

/** The headers that a site of nginx sends for a path: those of the pattern that matches, else of the prefix. */
export function siteHeaders(site: string): HeadersOf {
  const locations = [...site.matchAll(/location (.+) \{\n([^}]*)\}/g)].map(([, named = "", block = ""]) =>
    locationOf(named, block),
  );
  // nginx takes a pattern before a prefix; here the pattern stands last.
  return (path) => locations.findLast(({ matches }) => matches(path))?.headers ?? {};
}
