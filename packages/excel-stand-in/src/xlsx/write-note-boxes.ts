import type { Note, Sheet } from "../book/book";
import type { Area } from "../engine/area";
import { noteShapes } from "./read-comments";

function shapeXml({ top, left }: Area, id: number): string {
  const data = `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData>`;
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">${data}</v:shape>`;
}

/** The box of a note from the file, at the cell where the note is now. Its anchor counts columns and rows from the left and top. */
function movedShape(shape: string, { top, left }: Area): string {
  const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? 0);
  const [down, right] = [top - number("Row"), left - number("Column")];
  const shifts = [right, 0, down, 0, right, 0, down, 0];
  return shape
    .replace(/(<x:Row>)\s*\d+\s*/, (_, start: string) => `${start}${top}`)
    .replace(/(<x:Column>)\s*\d+\s*/, (_, start: string) => `${start}${left}`)
    .replace(/(<x:Anchor>)([^<]*)/, (all, start: string, anchor: string) =>
      down === 0 && right === 0
        ? all
        : start +
          anchor
            .split(",")
            .map((part, index) => Number(part) + (shifts[index] ?? 0))
            .join(", "),
    );
}

const empty =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
const noteType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>';

/**
 * The drawing with the boxes of a sheet's comments and notes; what else the opened file draws there, such as buttons, stays.
 * Nothing if there is nothing to draw.
 */
export function noteBoxes(
  { comments, notes }: Sheet,
  before: string | undefined,
  shapes: WeakMap<object, string> | undefined,
): string {
  const others = noteShapes(before ?? "").reduce(
    (text, shape) => text.replace(shape, () => ""),
    before ?? empty,
  );
  const cells: readonly Pick<Note, "area">[] = [...comments, ...notes];
  if (cells.length === 0 && !/<v:shape\b/.test(others)) return "";
  const used = new Set([...(before ?? "").matchAll(/\bid="_x0000_s(\d+)"/g)].map(([, id]) => Number(id)));
  let last = 1024;
  const boxes = cells.map((cell) => {
    const shape = shapes?.get(cell);
    if (shape !== undefined) return movedShape(shape, cell.area);
    do last++;
    while (used.has(last));
    return shapeXml(cell.area, last);
  });
  const type = others.includes('id="_x0000_t202"') ? "" : noteType;
  return others.replace(/<\/xml>\s*$/, () => `${type}${boxes.join("")}</xml>`);
}
