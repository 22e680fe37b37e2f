import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { childrenOf, ns, parseXml, tag, type XmlElement, xmlDocument } from "./xml";

/** A relation of a part to another part, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, e.g. `worksheet`. */
  readonly kind: string;
  readonly target: string;
}

/** A package that is read: parts by their path. */
export interface PackageReader {
  readonly xml: (path: string) => XmlElement | null;
  readonly text: (path: string) => string | null;
  readonly relations: (path: string) => Relation[];
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
  return {
    text,
    xml,
    relations: (path) =>
      childrenOf(xml(relationsPath(path)) ?? undefined, "Relationship").map(({ attributes }) => ({
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target:
          attributes["TargetMode"] === "External"
            ? (attributes["Target"] ?? "")
            : resolve(path, attributes["Target"] ?? ""),
      })),
  };
}

/** A package that is written part by part. */
export interface PackageWriter {
  /** Adds a part and returns its path. */
  readonly part: (path: string, contentType: string, xml: string) => void;
  /** Relates a part to another; returns the relation's id. */
  readonly relate: (from: string, type: string, target: string, external?: boolean) => string;
  readonly bytes: () => Uint8Array;
}

export function writePackage(): PackageWriter {
  const files: Record<string, Uint8Array> = {};
  const types: string[] = [];
  const relations = new Map<string, string[]>();
  return {
    part: (path, contentType, xml) => {
      files[path] = strToU8(xml);
      types.push(tag("Override", { PartName: `/${path}`, ContentType: contentType }));
    },
    relate: (from, type, target, external = false) => {
      const list = relations.get(from) ?? [];
      const id = `rId${list.length + 1}`;
      list.push(
        tag("Relationship", {
          Id: id,
          Type: type,
          Target: external ? target : `/${target}`,
          TargetMode: external ? "External" : undefined,
        }),
      );
      relations.set(from, list);
      return id;
    },
    bytes: () => {
      for (const [from, list] of relations) {
        files[relationsPath(from)] = strToU8(
          xmlDocument(tag("Relationships", { xmlns: ns.packageRelations }, list.join(""))),
        );
      }
      const defaults = [
        tag("Default", {
          Extension: "rels",
          ContentType: "application/vnd.openxmlformats-package.relationships+xml",
        }),
        tag("Default", { Extension: "xml", ContentType: "application/xml" }),
        tag("Default", {
          Extension: "vml",
          ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
        }),
      ];
      files["[Content_Types].xml"] = strToU8(
        xmlDocument(tag("Types", { xmlns: ns.contentTypes }, [...defaults, ...types].join(""))),
      );
      return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
    },
  };
}
