import { strFromU8 } from "fflate";
import { localName } from "../markup/local-name";
import { scanMarkup, type Attributes } from "../markup/scan-markup";
import { relationshipsOf } from "./relationships";
import { unpack, type Parts } from "./unpack";

/** The part that holds a package's document, and what type that is. */
export interface MainPart {
  /** Empty where the package does not tell. */
  readonly name: string;
  /** `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml`; empty where the package does not tell. */
  readonly type: string;
}

const contentTypes = "[Content_Types].xml";
const manifest = "META-INF/manifest.xml";
const wanted = new Set([contentTypes, manifest, "_rels/.rels"]);

/**
 * The main part of a package: of Office the one to which its relationships lead (ECMA-376 Part 2, 9.3), whatever it is
 * called; of OpenDocument always `content.xml`.
 * @throws FileProblem if the package is over a limit, truncated, damaged or locked with a password
 */
export function mainPart(bytes: Uint8Array): MainPart {
  const parts = unpack(bytes, (name) => wanted.has(name));
  if (parts[contentTypes]) return officePart(parts);
  const root = elementsOf(parts, manifest).find((entry) => entry["full-path"] === "/");
  return { name: "content.xml", type: root?.["media-type"] ?? "" };
}

/** A package without relationships is known by the only main type that it lists. */
function officePart(parts: Parts): MainPart {
  const listed = elementsOf(parts, contentTypes);
  const main = relationshipsOf(parts, "").find(({ type }) => type.endsWith("/officeDocument"));
  const typed = main
    ? (listed.find((entry) => samePart(entry["PartName"], main.target)) ??
      listed.find(({ Extension }) => Extension !== undefined && main.target.endsWith(`.${Extension}`)))
    : listed.find((entry) => /\.main(\+xml)?$/.test(entry["ContentType"] ?? ""));
  return {
    name: main?.target ?? typed?.["PartName"]?.replace(/^\//, "") ?? "",
    type: typed?.["ContentType"] ?? "",
  };
}

function samePart(listed: string | undefined, name: string): boolean {
  return listed?.replace(/^\//, "").toLowerCase() === name.toLowerCase();
}

/** The attributes of a part's elements, by their names without prefixes. */
function elementsOf(parts: Parts, part: string): readonly Attributes[] {
  const elements: Attributes[] = [];
  scanMarkup(strFromU8(parts[part] ?? new Uint8Array()), "xml", {
    open: (_, attributes) => {
      elements.push(
        Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value])),
      );
    },
    close: () => undefined,
    text: () => undefined,
  });
  return elements;
}
