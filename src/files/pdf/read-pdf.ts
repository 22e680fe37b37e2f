import { FileProblem } from "../file-problem";
import type { FormatContent } from "../format";
import type { Limits } from "../limits";
import type { OnPage } from "../unread-pages";
import { openPdf, PdfRefusal, type PdfDocument } from "./document";
import { hasEndlessWidths } from "./font-widths";
import { withoutFurniture } from "./grid/furniture";
import { gridOf } from "./grid/grid-of";
import { sectionsOf } from "./grid/sections";
import { isReadable, pageState, type PageState } from "./page/page-state";
import { readPage } from "./page/read-page";
import type { PageContent } from "./page/blocks";

/**
 * Reads a PDF file, a grid for each run of pages that belong together: its ruled tables with their merges, tables without rules by how their texts are aligned, and the lines of
 * text around them.
 * @throws FileProblem if it wants a password, is damaged or cut off, has no text at all, or is over a limit
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: Limits,
  onPage: OnPage = () => undefined,
): Promise<FormatContent> {
  if (isCutOff(bytes)) throw new FileProblem("truncated");
  const file = latin(bytes);
  if (hasEndlessWidths(bytes, file)) throw new FileProblem("pdf-damaged");
  const document = await open(bytes);
  try {
    if (document.pages > limits.pdfPages)
      throw new FileProblem("too-many-pages", {
        count: String(document.pages),
        limit: String(limits.pdfPages),
      });
    return contentOf(await readPages(document, limits, onPage), hasPictures(file));
  } finally {
    await document.close();
  }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    if (!(error instanceof PdfRefusal)) throw error;
    throw error.why === "password" ? new FileProblem("pdf-password") : new FileProblem("pdf-damaged");
  }
}

interface ReadPage {
  readonly state: PageState;
  readonly content: PageContent;
}

async function readPages(
  document: PdfDocument,
  limits: Limits,
  onPage: OnPage,
): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  let operators = 0;
  let characters = 0;
  for (let number = 1; number <= document.pages; number++) {
    onPage(number, document.pages);
    const page = await inkOf(document, number, limits.pdfOperators - operators);
    if (!page) throw new FileProblem("too-many-drawing-steps", { limit: String(limits.pdfOperators) });
    operators += page.operators;
    characters += page.ink.glyphs.length;
    if (characters > limits.pdfCharacters)
      throw new FileProblem("too-much-text", {
        count: String(characters),
        limit: String(limits.pdfCharacters),
      });
    const state = pageState(page.ink, limits.pdfRules);
    const nothing = { number, width: 0, height: 0, textSize: 0, blocks: [] };
    pages.push({ state, content: isReadable(state) ? readPage(number, page.ink) : nothing });
  }
  return pages;
}

async function inkOf(document: PdfDocument, number: number, mostOperators: number) {
  try {
    return await document.inkOf(number, mostOperators);
  } catch {
    throw new FileProblem("pdf-page-damaged", { page: String(number) });
  }
}

function contentOf(pages: readonly ReadPage[], mayBeScans: boolean): FormatContent {
  const told = (["scanned", "unreadable", "too-full"] as const).flatMap((why) => {
    const numbers = pages
      .filter(({ state }) => state === why || (why === "scanned" && state === "blank" && mayBeScans))
      .map(({ content }) => content.number);
    return numbers.length > 0 ? [{ why, pages: numbers }] : [];
  });
  const [first] = told;
  if (!pages.some(({ state }) => state === "read") && first)
    throw new FileProblem(
      first.why === "scanned"
        ? "pdf-scanned"
        : first.why === "unreadable"
          ? "pdf-unreadable"
          : "pdf-too-full",
    );
  const contents = withoutFurniture(pages.map(({ content }) => content));
  return { grids: sectionsOf(contents).map(gridOf), unread: told };
}

/** Every PDF file ends with this; a download that broke off has not come so far. */
const ending = "%%EOF";
/** Some servers and mail programs put something behind it. */
const endingWithin = 4_096;

function isCutOff(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end--;
  return !latin(bytes.subarray(Math.max(0, end - endingWithin), end)).includes(ending);
}

/** Whether there is a picture in the file: then a page without text may be a scan, else it is blank. */
function hasPictures(file: string): boolean {
  return /\/Subtype\s*\/Image\b/.test(file);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
