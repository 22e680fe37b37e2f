/** A page to be made: what is drawn on it, in PDF's operators, from the lower left corner, in points. */
export interface MadePage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

/** What else a file holds. */
export interface MadeParts {
  /** Drawings that pages may use by the name of Do, with the entries of their dictionaries. */
  readonly forms?: Readonly<Record<string, { readonly entries: string; readonly content: string }>>;
  /** Entries of the pages' resources. */
  readonly resources?: string;
  /** Objects behind all others, as they stand in the file. */
  readonly objects?: readonly string[];
  /** Entries of the trailer; `{0}` is the number of the first of these objects, `{1}` of the second. */
  readonly trailer?: string;
}

/**
 * Fonts that are not embedded and do not tell their characters, as China's programs of 2005 wrote them: F1 to be read from
 * left to right, F2 from top to bottom, F3 with codes that mean nothing.
 */
const fonts = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [{0} 0 R] >>",
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-V /DescendantFonts [{0} 0 R] >>",
  "<< /Type /Font /Subtype /Type0 /BaseFont /Unknown /Encoding /Identity-H /DescendantFonts [{1} 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /W [1 95 500] /FontDescriptor {2} 0 R >>",
  "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 90 >>",
];

/** A PDF file of these pages, with all its streams as they are. */
export function makePdf(pages: readonly MadePage[], parts: MadeParts = {}): Uint8Array {
  const forms = Object.entries(parts.forms ?? {});
  const firstFont = 3;
  const firstForm = firstFont + fonts.length;
  const firstPage = firstForm + forms.length;
  const firstOther = firstPage + 2 * pages.length;
  const numbered = (text: string, numbers: readonly number[]) =>
    text.replace(/\{(\d)\}/g, (_, index: string) => String(numbers[Number(index)]));
  const named = forms.map(([name], index) => `/${name} ${firstForm + index} 0 R`).join(" ");
  const resources = `<< /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> /XObject << ${named} >> ${parts.resources ?? ""} >>`;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts.map((font) => numbered(font, [6, 7, 8])),
    ...forms.map(([, { entries, content }]) =>
      stream(`/Type /XObject /Subtype /Form /Resources ${resources} ${entries}`, content),
    ),
    ...pages.flatMap(({ content, width = 595, height = 842, rotate = 0 }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources ${resources} /Contents ${firstPage + 2 * index + 1} 0 R >>`,
      stream("", content),
    ]),
    ...(parts.objects ?? []),
  ];
  return assemble(objects, numbered(parts.trailer ?? "", [firstOther, firstOther + 1]));
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.5\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

/** Text whose line begins here. */
export function text(x: number, y: number, said: string, size = 10, font = "F1"): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(said)}> Tj ET\n`;
}

/** Text along a line that is turned by a matrix's first four numbers. */
export function turnedText(x: number, y: number, said: string, turn: string, size = 10): string {
  return `BT /F1 ${size} Tf ${turn} ${x} ${y} Tm <${hex(said)}> Tj ET\n`;
}

/** A text's codes for the fonts F1 and F2. */
export function hex(said: string): string {
  return Array.from({ length: said.length }, (_, at) =>
    said.charCodeAt(at).toString(16).padStart(4, "0"),
  ).join("");
}

type Line = (x: number, y: number, toX: number, toY: number) => string;

/** How a line may be drawn. */
export const strokes: Readonly<Record<"stroked" | "filled", Line>> = {
  stroked: (x, y, toX, toY) => `${x} ${y} m ${toX} ${toY} l S\n`,
  filled: (x, y, toX, toY) =>
    `${Math.min(x, toX)} ${Math.min(y, toY)} ${Math.max(Math.abs(toX - x), 0.5)} ${Math.max(Math.abs(toY - y), 0.5)} re f\n`,
};

/** A merged cell; 0-based. */
export type Merge = readonly [top: number, left: number, bottom: number, right: number];

/** A table to be drawn: the places of its lines from left to right and from top to bottom, and texts by `row,column`. */
export interface MadeTable {
  readonly xs: readonly number[];
  /** From the top down, measured from the bottom of the page as PDF does. */
  readonly ys: readonly number[];
  readonly merges?: readonly Merge[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly line?: Line;
  /** Sides that have no line. */
  readonly open?: "left" | "right" | "both";
}

const at = (places: readonly number[], index: number): number => places[index] ?? 0;

/** The number of the merge that a cell is of; -1 where it is of none. */
function owner(merges: readonly Merge[], row: number, column: number): number {
  return merges.findIndex(
    ([top, left, bottom, right]) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** A table with every cell's sides drawn, each piece by itself, and each text at the left of its cell's middle. */
export function table(made: MadeTable): string {
  return uprightLines(made) + levelLines(made) + textsIn(made);
}

const openColumns: Readonly<Record<string, readonly (number | "last")[]>> = {
  none: [],
  left: [0],
  right: ["last"],
  both: [0, "last"],
};

function uprightLines({ xs, ys, merges = [], line = strokes.stroked, open }: MadeTable): string {
  let drawn = "";
  for (let column = 0; column < xs.length; column++) {
    if (openColumns[open ?? "none"]?.includes(column === xs.length - 1 ? "last" : column)) continue;
    for (let row = 0; row < ys.length - 1; row++) {
      const merge = owner(merges, row, column);
      if (merge < 0 || merge !== owner(merges, row, column - 1))
        drawn += line(at(xs, column), at(ys, row), at(xs, column), at(ys, row + 1));
    }
  }
  return drawn;
}

function levelLines({ xs, ys, merges = [], line = strokes.stroked }: MadeTable): string {
  let drawn = "";
  for (let row = 0; row < ys.length; row++)
    for (let column = 0; column < xs.length - 1; column++) {
      const merge = owner(merges, row, column);
      if (merge < 0 || merge !== owner(merges, row - 1, column))
        drawn += line(at(xs, column), at(ys, row), at(xs, column + 1), at(ys, row));
    }
  return drawn;
}

function textsIn({ xs, ys, merges = [], texts = {} }: MadeTable): string {
  return Object.entries(texts)
    .map(([place, said]) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const bottom = at(ys, (merges[owner(merges, row, column)]?.[2] ?? row) + 1);
      return text(at(xs, column) + 3, (at(ys, row) + bottom) / 2 - 4, said);
    })
    .join("");
}
