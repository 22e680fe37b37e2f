import { isHeading, lineText, type PageContent, type RunningLine } from "../page/blocks";

/** Page numbers: 3, - 3 -, 第3页, 第 3 页 共 5 页, 3/5, Page 3 of 5. */
const pageNumber =
  /^[\s\-—–―－·•]*(第?\s*[\dⅰ-ⅻⅠ-Ⅻ]{1,4}\s*页?|第\s*[一二三四五六七八九十百]+\s*页|page\s*\d{1,4})(\s*[/／,，、]?\s*(共|of)?\s*\d{1,4}\s*页?)?[\s\-—–―－·•]*$/i;
/** Heads and feet stand within this share of the page's height. */
const edge = 0.1;
/** The same line on another page stands no further off than this, in points. */
const samePlace = 3;

/** Leaves out page numbers, and the lines that every page has at its head or foot (页眉, 页脚). */
export function withoutFurniture(pages: readonly PageContent[]): readonly PageContent[] {
  return pages.map((page) => {
    const blocks = page.blocks.filter((block) => block.kind === "table" || !isFurniture(block, page, pages));
    return { ...page, blocks };
  });
}

function isFurniture(line: RunningLine, page: PageContent, pages: readonly PageContent[]): boolean {
  if (pageNumber.test(lineText(line))) return isOutermost(line, page);
  if (!isAtEdge(line, page) || isTitle(line, page)) return false;
  return pages.some(
    (other) =>
      other !== page &&
      other.blocks.some(
        (block) =>
          block.kind === "line" && Math.abs(block.top - line.top) <= samePlace && isAlike(block, line),
      ),
  );
}

/** Whether nothing is above a line, or nothing below it. */
function isOutermost(line: RunningLine, { blocks, height }: PageContent): boolean {
  const others = blocks.filter(
    (block) => block !== line && !(block.kind === "line" && pageNumber.test(lineText(block))),
  );
  const places = others.flatMap((block) =>
    block.kind === "line" ? [block.top] : [block.rows[0] ?? 0, block.rows.at(-1) ?? 0],
  );
  const isBelow = places.every((place) => place <= line.top) && line.top > height / 2;
  return isBelow || (places.every((place) => place >= line.top) && line.top < height / 4);
}

/** The next page may have the same title. */
function isTitle(line: RunningLine, page: PageContent): boolean {
  return line.top < page.height / 2 && isHeading(line, page);
}

function isAtEdge({ top, bottom }: RunningLine, { height }: PageContent): boolean {
  return bottom <= height * edge || top >= height * (1 - edge);
}

function isAlike(one: RunningLine, other: RunningLine): boolean {
  return withoutDigits(lineText(one)) === withoutDigits(lineText(other));
}

function withoutDigits(text: string): string {
  return text.replace(/[\d\s]+/g, "");
}
