import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedSheet } from "../../actions/checked-sheet";
import type { HandInLook } from "../../actions/look-before-hand-in";
import { cellName } from "../../core/grid/address";
import type { CellAddress } from "../../core/grid/grid";
import { pageFaults, pageMend, type PageFaults, type PageMend } from "../../core/hand-in/page-faults";
import type { PageLook } from "../../core/hand-in/page-look";
import { usePane } from "../pane-context";
import type { HandInTextKey } from "./messages/zh-CN";
import type { Say } from "./say-hand-in";
import { Step } from "./step";

interface SheetStepProps {
  readonly look: HandInLook;
  readonly say: Say;
}

/** The colours that checking has left on the sheets. */
export function MarksStep({ look: { marked }, say }: SheetStepProps): ReactElement {
  const pane = usePane();
  const isClean = marked?.length === 0;
  const text = marked ? say("marks-some", { count: String(marked.length) }) : say("marks-unknown");
  return (
    <Step title={say("marks")} state={isClean ? "ok" : marked ? "todo" : "note"} say={say}>
      <p>{isClean ? say("marks-none") : text}</p>
      {!isClean && <Button onClick={() => void pane.clearMarksBeforeHandIn()}>{say("clear-marks")}</Button>}
    </Step>
  );
}

/** Whether all texts are seen whole and each form is one page wide. */
export function PageStep({
  look: { pages },
  sheets,
  say,
}: SheetStepProps & { readonly sheets: readonly CheckedSheet[] }): ReactElement {
  const pane = usePane();
  const found = pages.flatMap((page) => sentencesOf(page, sheets, say));
  const canMend = found.some((own) => own.canMend);
  const sentences = found.flatMap((own) => own.sentences);
  return (
    <Step title={say("page")} state={sentences.length > 0 ? "todo" : "ok"} say={say}>
      {sentences.length === 0 ? (
        <p>{say("page-none")}</p>
      ) : (
        <ul className="reasons">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {canMend && <Button onClick={() => void pane.makePrintable()}>{say("mend")}</Button>}
    </Step>
  );
}

/** How many cells a sentence names. */
const namedCells = 5;

function cellsOf(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, namedCells).map(cellName).join("、");
  return cells.length > namedCells ? `${named}…` : named;
}

function sentencesOf(page: PageLook, sheets: readonly CheckedSheet[], say: Say) {
  const own = sheets.find(({ sheet }) => sheet.id === page.id);
  if (!own) return [];
  const ranges = own.forms.map(({ form }) => form.range);
  const faults = pageFaults(own.sheet.grid, page, ranges);
  const mend = pageMend(own.sheet.grid, page, ranges);
  const told = toldOf(page, faults, mend);
  return [{ sentences: told.map(([key, cells]) => say(key, valuesOf(page, cells))), canMend: mend !== null }];
}

/** What is said of a sheet, and of which cells. */
type Told = readonly (readonly [HandInTextKey, readonly CellAddress[]])[];

function toldOf({ isProtected }: PageLook, faults: PageFaults, mend: PageMend | null): Told {
  const { cut, narrow, isTooWide, isOutside } = faults;
  const helps = mend !== null && mend.heights.size + mend.wraps.length > 0;
  const told: Told = [
    ...(cut.length > 0 ? [[isProtected || helps ? "page-cut" : "page-too-long", cut] as const] : []),
    ...(isTooWide ? [["page-wide", []] as const] : []),
    ...(isOutside ? [["page-outside", []] as const] : []),
  ];
  const refused: Told = isProtected && told.length > 0 ? [["page-protected", []]] : [];
  return [...told, ...(narrow.length > 0 ? [["page-narrow", narrow] as const] : []), ...refused];
}

const valuesOf = ({ name }: PageLook, cells: readonly CellAddress[]) => ({
  sheet: name,
  count: String(cells.length),
  cells: cellsOf(cells),
});
