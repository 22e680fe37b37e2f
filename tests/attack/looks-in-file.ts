import { all, inside, plain, type Element, type Part } from "./xml-tree";

/** What a file's style numbers stand for. */
export interface LooksInFile {
  /** A cell's look, by its number. */
  readonly cell: (number: number) => string;
  /** The look that a rule gives, by its number. */
  readonly rule: (number: number) => string;
}

export function looksInFile(styles: Part | undefined): LooksInFile {
  const list = (holder: string): Element[] => {
    const found = styles && all(styles, holder)[0];
    return found ? (found.children.filter((child) => "name" in child) as Element[]) : [];
  };
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map((name) =>
    list(name).map((own) => inAnyOrder(own)),
  );
  const formats = new Map(list("numFmts").map(({ attribs }) => [attribs["numFmtId"], attribs["formatCode"]]));
  const cells = list("cellXfs").map((xf) => {
    const { numFmtId = "0", fontId, fillId, borderId } = xf.attribs;
    const parts = [fonts?.[Number(fontId)], fills?.[Number(fillId)], borders?.[Number(borderId)]];
    const [alignment, protection] = ["alignment", "protection"].map((name) =>
      inside(xf, name)
        .map((own) => plain(own))
        .join(""),
    );
    return [formats.get(numFmtId) ?? numFmtId, ...parts, alignment, protection].join("|");
  });
  const rules = list("dxfs").map((own) => inAnyOrder(own));
  return { cell: (number) => cells[number] ?? "", rule: (number) => rules[number] ?? "" };
}

/** A font's or a border's parts say the same in any order. */
function inAnyOrder(element: Element): string {
  return element.children
    .map((child) => plain(child))
    .sort()
    .join("");
}
