import { createHistory } from "./history";
import type { Book, Sheet } from "./book";
import type { Engine, Step } from "../engine/engine";
import { builtInStyles } from "./built-in-styles";
import { createEventQueue } from "../events/event-queue";
import { joinCells } from "../engine/area";
import { areaAddress } from "../references/address";

export interface BookOptions {
  readonly name: string;
  readonly locale: string;
  readonly author: string;
  /** Makes the engine; it hands every step it does to `record`. */
  readonly engine: (record: (step: Step) => void) => Engine;
}

/** What a new sheet has beyond its cells. */
export const emptySheet = (book: Book, id: string): Sheet => ({
  id,
  book,
  veryHidden: false,
  headings: true,
  calculates: true,
  names: [],
  conditionalFormats: [],
  validations: [],
  comments: [],
  notes: [],
  hyperlinks: [],
  groups: [],
  tables: [],
  charts: [],
  properties: [],
  protection: null,
  page: { fields: {} },
  filter: null,
  rowBreaks: [],
  columnBreaks: [],
});

/** The engine, which tells handlers of `onCalculated` of each calculation. */
const telling = (engine: Engine, book: () => Book): Engine => ({
  ...engine,
  calculate: async (everything) => {
    const calculated = await engine.calculate(everything);
    for (const [worksheetId, places] of calculated) {
      const address = joinCells(places).map(areaAddress).join(",");
      book().events.raise("calculated", worksheetId, { worksheetId, address });
    }
    return calculated;
  },
});

/** A workbook over a new engine, with the sheets that the engine starts with. */
export function createBook({ name, locale, author, engine: start }: BookOptions): Book {
  const history = createHistory();
  const engine = telling(start(history.record), () => book);
  let last = 0;
  const first = engine.sheets()[0]?.id ?? "";
  const book: Book = {
    name,
    engine,
    history,
    events: createEventQueue(),
    sheets: new Map(),
    names: [],
    settings: [],
    customProperties: [],
    properties: { fields: {} },
    xmlParts: [],
    bindings: [],
    styles: builtInStyles(),
    openedBeside: [],
    calls: [],
    protection: null,
    calculationMode: "Automatic",
    calculation: { fields: {} },
    activeSheet: first,
    activeChart: null,
    selection: { sheet: first, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    enableEvents: true,
    formatsCarryMerges: false,
    locale,
    author,
    nextId: () => ++last,
  };
  book.sheets = new Map(engine.sheets().map(({ id }) => [id, emptySheet(book, id)]));
  return book;
}
