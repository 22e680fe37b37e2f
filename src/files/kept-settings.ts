import { scanMarkup } from "./markup/scan-markup";
import { FileProblem } from "./file-problem";
import { isPackage } from "./source";
import { unpack } from "./package/unpack";

const extensionPart = /^xl\/webextensions\/webextension\d*\.xml$/;

/**
 * What an add-in keeps in a workbook, by the names that it gave it, as Excel writes it: properties of the add-in's web
 * extension, whose values are JSON ([MS-OWEXML] 2.3). Only texts are read; none where the file is no sound .xlsx.
 */
export function keptSettings(bytes: Uint8Array): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const { name, value } of extensionTexts(bytes).flatMap(propertiesOf)) {
    const text = textOf(value);
    if (text !== null && !settings.has(name)) settings.set(name, text);
  }
  return settings;
}

function extensionTexts(bytes: Uint8Array): readonly string[] {
  if (!isPackage(bytes)) return [];
  try {
    const parts = unpack(bytes, (name) => extensionPart.test(name));
    return Object.values(parts).map((part) => new TextDecoder().decode(part));
  } catch (problem) {
    // What is wrong with the file is said when its sheets are read.
    if (problem instanceof FileProblem) return [];
    throw problem;
  }
}

interface Property {
  readonly name: string;
  readonly value: string;
}

function propertiesOf(markup: string): readonly Property[] {
  const properties: Property[] = [];
  scanMarkup(markup, "xml", {
    open: (element, { name, value }) => {
      if (/(^|:)property$/.test(element) && name !== undefined && value !== undefined)
        properties.push({ name, value });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return properties;
}

function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
