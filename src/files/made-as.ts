import { FileProblem } from "./file-problem";
import { isPackage } from "./source";
import { unpack } from "./package/unpack";

/** What the command line makes out of forms and may make anew in its place. */
export type MadeAs = "import" | "summary" | "report" | "next" | "return-notes" | "list";

const creator = "绩效目标申报助手";

/** The properties that a workbook gets, by which a later run knows it. */
export function propertiesOf(made: MadeAs): { readonly creator: string; readonly subject: string } {
  return { creator, subject: made };
}

/** The line in a page's head by which a later run knows it. */
export function generatorLine(made: MadeAs): string {
  return `<meta name="generator" content="${creator} ${made}">`;
}

/** Programs that people save with write their own name here. */
const writtenByLibrary = ["<Application>hucre</Application>", `<Application>${creator}</Application>`];

/** Whether a file is what an earlier run made in this way, and nobody has saved it in Excel or WPS since. */
export function isMadeAs(bytes: Uint8Array, made: MadeAs): boolean {
  const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);
  if (!isPackage(bytes)) return text(bytes.subarray(0, 1000)).includes(generatorLine(made));
  try {
    const parts = unpack(bytes, (name) => name === "docProps/app.xml" || name === "docProps/core.xml");
    const core = text(parts["docProps/core.xml"]);
    return (
      writtenByLibrary.some((line) => text(parts["docProps/app.xml"]).includes(line)) &&
      core.includes(`<dc:creator>${creator}</dc:creator>`) &&
      core.includes(`<dc:subject>${made}</dc:subject>`)
    );
  } catch (problem) {
    if (problem instanceof FileProblem) return false;
    throw problem;
  }
}
