import type { Said } from "../../form/paper";
import { isErrorValue } from "../../grid/error-value";
import type { Cell, CellAddress } from "../../grid/grid";
import { addressOf, type FormDraft } from "../draft";
import { cellKey } from "../lines";

const noneMark = /^[-－—–―/／\s]+$/;

/** What a text says: without blanks at its ends, null where it is only a mark for nothing. */
export function saidText(text: string): string | null {
  const said = text.trim();
  return said === "" || noneMark.test(said) ? null : said;
}

/** Notes that a cell is a part of the paper, and gives what it says; where there is none, the place where it should stand. */
export function claimSaid(draft: FormDraft, cell: Cell | undefined, home: CellAddress | null): Said {
  if (!cell) return { text: null, cell: home };
  draft.fields.add(cellKey(cell));
  return { text: isErrorValue(cell) ? null : saidText(cell.text), cell: addressOf(cell) };
}

/** The same for a text that stands in several cells. */
export function claimJoined(draft: FormDraft, text: string, [first, ...more]: readonly Cell[]): Said {
  const said = claimSaid(draft, first, null);
  for (const cell of more) draft.fields.add(cellKey(cell));
  return { ...said, text: saidText(text), ...(more.length > 0 && { more: more.map(addressOf) }) };
}
