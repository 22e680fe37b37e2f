import { ownPrefixes, prefixes } from "./namespaces";
import { scanMarkup, type Attributes, type MarkupHandler } from "./scan-markup";

/** What the prefixes of a file's elements mean, from one element on to its end. */
interface Scope {
  readonly depth: number;
  /** The prefix of ours for each of the file's; the empty one is that of elements without a prefix. */
  readonly meanings: ReadonlyMap<string, string>;
  /** Names that were met before, as they are called here. */
  readonly names: { readonly elements: Map<string, string>; readonly attributes: Map<string, string> };
}

/**
 * Goes through XML once, as `scanMarkup` does, and calls elements and attributes by the prefixes that this project gives
 * their namespaces (`w:tbl`, also where a file writes `ns0:tbl`). What has no namespace that is known keeps its name.
 */
export function scanXml(markup: string, handler: MarkupHandler): void {
  const outermost: Scope = newScope(0, new Map());
  const scopes = [outermost];
  let scope = outermost;
  let depth = 0;
  scanMarkup(markup, "xml", {
    open(name, attributes) {
      depth++;
      const declared = declarationsOf(attributes);
      if (declared) scopes.push((scope = newScope(depth, new Map([...scope.meanings, ...declared]))));
      handler.open(elementName(name, scope), renamed(attributes, scope));
    },
    close(name) {
      handler.close(elementName(name, scope));
      while (scopes.length > 1 && scope.depth >= depth) {
        scopes.pop();
        scope = scopes.at(-1) ?? outermost;
      }
      depth--;
    },
    text: (text) => {
      handler.text(text);
    },
  });
}

function newScope(depth: number, meanings: ReadonlyMap<string, string>): Scope {
  return { depth, meanings, names: { elements: new Map(), attributes: new Map() } };
}

/** The prefixes that an element declares; null for nearly all. */
function declarationsOf(attributes: Attributes): Map<string, string> | null {
  let declared: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name.slice("xmlns:".length);
    const own = prefixes.get(attributes[name] ?? "");
    // A prefix of ours that means something else in this file.
    (declared ??= new Map()).set(prefix, own ?? (ownPrefixes.has(prefix) ? `other-${prefix}` : prefix));
  }
  return declared;
}

function elementName(name: string, { meanings, names: { elements } }: Scope): string {
  let own = elements.get(name);
  if (own === undefined) elements.set(name, (own = nameIn(name, meanings)));
  return own;
}

function renamed(attributes: Attributes, { meanings, names }: Scope): Attributes {
  if (meanings.size === 0) return attributes;
  const own: Record<string, string | undefined> = {};
  for (const name in attributes) {
    let called = names.attributes.get(name);
    // An attribute without a prefix has no namespace, whatever its element's is.
    if (called === undefined)
      names.attributes.set(name, (called = name.includes(":") ? nameIn(name, meanings) : name));
    own[called] = attributes[name];
  }
  return own;
}

function nameIn(name: string, meanings: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const own = meanings.get(prefix);
  if (own === undefined || own === prefix) return name;
  const local = name.slice(colon + 1);
  return own === "" ? local : `${own}:${local}`;
}
