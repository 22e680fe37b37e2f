import type { Grid } from "../../core/grid/grid";
import { strFromU8 } from "fflate";
import { checkCells } from "../check-cells";
import type { Block } from "../document/blocks";
import { layOut } from "../document/lay-out";
import { FileProblem } from "../file-problem";
import { htmlBlocks } from "../html/read-html";
import { mainPart } from "../package/main-part";
import { markupOf } from "../package/markup-of";
import { isOfficePart } from "../package/office-parts";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { unpack, type Parts } from "../package/unpack";
import { isPackage } from "../source";
import { decodeText } from "../text/decode-text";
import { listNumbers } from "./numbering";
import { readBody } from "./read-body";
import { textLooks } from "./styles";

const cells = { beginning: /<(?:\w+:)?tc\b/g, letters: 4 };

/** Documents inside of documents inside of documents: nobody writes more. */
const deepest = 3;

/** Reads a Word document. @throws FileProblem if it cannot be read whole */
export function readDocx(bytes: Uint8Array): Grid {
  return layOut(docxBlocks(bytes, 0));
}

function docxBlocks(bytes: Uint8Array, depth: number): readonly Block[] {
  const main = mainPart(bytes).name;
  const parts = unpack(bytes, isOfficePart);
  const relationships = relationshipsOf(parts, main);
  const markup = markupOf(parts, main);
  checkCells([markup], cells);
  return readBody(markup, {
    looks: textLooks(related(parts, relationships, "styles")),
    numbers: listNumbers(related(parts, relationships, "numbering")),
    chunk: (id) => {
      const target = relationships.find((one) => one.id === id)?.target ?? "";
      return depth < deepest ? chunkBlocks(bytes, target, depth) : [];
    },
  });
}

/** The markup of a part that a document has one of, whatever it is called; empty where it has none. */
function related(parts: Parts, relationships: readonly Relationship[], kind: string): string {
  const target = relationships.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const part = target === undefined ? undefined : parts[target];
  return part ? strFromU8(part) : "";
}

/** What another file holds that a document has taken in whole (`w:altChunk`): a page, text, or a document. */
function chunkBlocks(bytes: Uint8Array, part: string, depth: number): readonly Block[] {
  const chunk = unpack(bytes, (name) => name === part)[part];
  if (!chunk) throw new FileProblem("damaged", { part });
  if (isPackage(chunk)) return docxBlocks(chunk, depth + 1);
  const text = decodeText(chunk);
  if (/^\s*(MIME-Version:|\{\\rtf)/i.test(text))
    throw new FileProblem("other-format", { format: part.slice(part.lastIndexOf(".")) });
  return /<\w/.test(text) ? htmlBlocks(text) : text.split(/\r\n|\r|\n/);
}
