import type { Sheet } from "../book/book";
import type { OpenedSheet } from "./opened-file";
import { newerConditionalFormatsXml } from "./write-conditional-formats";
import { newerValidationsXml } from "./write-validations";
import { child, childrenOf, tag } from "./xml";

/** What the model has of a sheet's extensions. */
const written = ["conditionalFormattings", "dataValidations"];

/** The sheet's extensions: what the model has of them, and the others as the opened file has them (sparklines, slicers). */
export function extensionsXml(sheet: Sheet, before: OpenedSheet | undefined): string {
  const kept = childrenOf(child(before?.root, "extLst"), "ext").filter(
    ({ children }) => !children.some(({ name }) => written.includes(name)),
  );
  const parts = [
    newerConditionalFormatsXml(sheet),
    newerValidationsXml(sheet),
    ...kept.map(({ source }) => source),
  ].join("");
  return parts === "" ? "" : tag("extLst", {}, parts);
}
