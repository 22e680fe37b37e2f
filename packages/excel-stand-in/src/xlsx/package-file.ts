import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { childrenOf, ns, parseXml, tag, type XmlElement, xmlDocument } from "./xml";

/** A relation of a part to another part, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, e.g. `worksheet`. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A package that is read: parts by their path. */
export interface PackageReader {
  readonly xml: (path: string) => XmlElement | null;
  readonly text: (path: string) => string | null;
  readonly relations: (path: string) => Relation[];
  /** A part's bytes and its content type. */
  readonly part: (path: string) => { readonly bytes: Uint8Array; readonly contentType: string } | null;
}

/** `xl/worksheets/sheet1.xml` and `../comments1.xml` make `xl/comments1.xml`. */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const relationsPath = (path: string): string => {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
};

function readTypes(root: XmlElement | null): (path: string) => string {
  const listed = (name: string, key: string): Map<string, string> =>
    new Map(
      childrenOf(root ?? undefined, name).map(({ attributes }) => [
        (attributes[key] ?? "").toLowerCase(),
        attributes["ContentType"] ?? "",
      ]),
    );
  const [parts, extensions] = [listed("Override", "PartName"), listed("Default", "Extension")];
  return (path) =>
    parts.get(`/${path.toLowerCase()}`) ??
    extensions.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ??
    "application/octet-stream";
}

export function readPackage(bytes: Uint8Array): PackageReader {
  const files = unzipSync(bytes);
  const text = (path: string): string | null => {
    const file = files[path];
    return file ? strFromU8(file) : null;
  };
  const xml = (path: string): XmlElement | null => {
    const source = text(path);
    return source === null ? null : parseXml(source);
  };
  const typeOf = readTypes(xml("[Content_Types].xml"));
  return {
    text,
    xml,
    part: (path) => {
      const file = files[path];
      return file ? { bytes: file, contentType: typeOf(path) } : null;
    },
    relations: (path) =>
      childrenOf(xml(relationsPath(path)) ?? undefined, "Relationship").map(({ attributes }) => {
        const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
        const external = mode === "External";
        return {
          id,
          type,
          kind: type.split("/").at(-1) ?? "",
          target: external ? target : resolve(path, target),
          external,
        };
      }),
  };
}

/** A package that is written part by part. */
export interface PackageWriter {
  readonly part: (path: string, contentType: string, content: string | Uint8Array) => void;
  readonly has: (path: string) => boolean;
  /** The first path without a part yet, the numbers counted up from `from`. */
  readonly freePath: (path: (number: number) => string, from?: number) => string;
  /** Relates a part to another; returns the relation's id. */
  readonly relate: (from: string, type: string, target: string, external?: boolean) => string;
  /** Relates under an id that is known already. */
  readonly relateAs: (from: string, relation: Relation) => void;
  readonly bytes: () => Uint8Array;
}

const defaultTypes = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
};

export function writePackage(): PackageWriter {
  const files: Record<string, Uint8Array> = {};
  const types: string[] = [];
  const relations = new Map<string, Map<string, string>>();
  const relate = (from: string, { id, type, target, external }: Omit<Relation, "kind">): void => {
    const list = relations.get(from) ?? new Map<string, string>();
    const place = { Target: external ? target : `/${target}`, TargetMode: external ? "External" : undefined };
    list.set(id, tag("Relationship", { Id: id, Type: type, ...place }));
    relations.set(from, list);
  };
  return {
    part: (path, contentType, content) => {
      files[path] = typeof content === "string" ? strToU8(content) : content;
      types.push(tag("Override", { PartName: `/${path}`, ContentType: contentType }));
    },
    has: (path) => path in files,
    freePath: (path, from = 1) => {
      let number = from;
      while (path(number) in files) number++;
      return path(number);
    },
    relate: (from, type, target, external = false) => {
      const taken = relations.get(from);
      let number = (taken?.size ?? 0) + 1;
      while (taken?.has(`rId${number}`)) number++;
      relate(from, { id: `rId${number}`, type, target, external });
      return `rId${number}`;
    },
    relateAs: relate,
    bytes: () => {
      for (const [from, list] of relations) {
        files[relationsPath(from)] = strToU8(
          xmlDocument(tag("Relationships", { xmlns: ns.packageRelations }, [...list.values()].join(""))),
        );
      }
      const defaults = Object.entries(defaultTypes).map(([Extension, ContentType]) =>
        tag("Default", { Extension, ContentType }),
      );
      files["[Content_Types].xml"] = strToU8(
        xmlDocument(tag("Types", { xmlns: ns.contentTypes }, [...defaults, ...types].join(""))),
      );
      return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
    },
  };
}
