import type { Sheet } from "../book/book";
import { areaAddress } from "../references/address";
import { sourceFor } from "./opened-file";
import type { PackageWriter } from "./package-file";
import { tag, withAttributes } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function writeHyperlinks(file: PackageWriter, sheet: Sheet, path: string): string {
  const links = sheet.hyperlinks.map((link) => {
    const { area, address, documentReference, screenTip } = link;
    const id = address === undefined ? undefined : file.relate(path, `${office}/hyperlink`, address, true);
    const place = { ref: areaAddress(area), "r:id": id };
    const source = sourceFor(sheet.book, link);
    return source === undefined
      ? tag("hyperlink", { ...place, location: documentReference, tooltip: screenTip })
      : withAttributes(source, place);
  });
  return links.length > 0 ? tag("hyperlinks", {}, links.join("")) : "";
}

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
      unit & 0xff,
      unit >> 8,
    ]),
  );

/** Writes a sheet's own properties. */
export function writeSheetProperties(file: PackageWriter, sheet: Sheet, path: string): string {
  const parts = sheet.properties.map(({ key, value }) => {
    const target = file.freePath((number) => `xl/customProperty${number}.bin`);
    file.part(target, `${spreadsheet}.customProperty`, utf16(String(value)));
    return tag("customPr", { name: key, "r:id": file.relate(path, `${office}/customProperty`, target) });
  });
  return parts.length > 0 ? tag("customProperties", {}, parts.join("")) : "";
}
