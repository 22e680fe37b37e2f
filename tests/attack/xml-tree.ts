import { parseDocument } from "htmlparser2";

type Document = ReturnType<typeof parseDocument>;
type Node = Document["children"][number];
/** An element of a part of a saved file. */
export type Element = Extract<Node, { attribs: unknown }>;
/** A part, or an element of one. */
export type Part = Document | Element;

const isTag = (node: Node): node is Element => "attribs" in node;
const isText = (node: Node): node is Extract<Node, { data: string }> => "data" in node;

export function parsePart(xml: string): Document {
  return parseDocument(xml, { xmlMode: true, decodeEntities: true });
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The elements of a name at any depth, in their order; prefixes do not matter. */
export function all(part: Part, name: string): Element[] {
  return part.children
    .filter(isTag)
    .flatMap((child) => [...(local(child.name) === name ? [child] : []), ...all(child, name)]);
}

/** The elements of a name directly inside. */
export function inside(part: Part | undefined, name: string): Element[] {
  return (part?.children ?? []).filter(isTag).filter((child) => local(child.name) === name);
}

export function textOf(part: Part): string {
  return part.children
    .map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : ""))
    .join("");
}

/** An element as one line: attributes in the order of their names, prefixes and blanks between elements left out. */
export function plain(node: Node, without: readonly string[] = []): string {
  if (isText(node)) return node.data.trim() === "" ? "" : node.data;
  if (!isTag(node)) return "";
  const children = node.children.map((child) => plain(child, without)).join("");
  return head(node, without).replace(/<\/>$/, () => `${children}</>`);
}

/** The same without what is inside. */
export function head(element: Element, without: readonly string[] = []): string {
  const attributes = Object.entries(element.attribs)
    .filter(([name]) => !name.startsWith("xmlns") && !without.includes(local(name)))
    .map(([name, value]) => `${local(name)}=${value}`)
    .sort();
  return `<${[local(element.name), ...attributes].join(" ")}></>`;
}
