import { type Client, loadClient } from "./client/load-client";
import type { Book } from "./book/book";
import { createBook } from "./book/create-book";
import { startUniver } from "./engine/univer/start";
import { univerEngine } from "./engine/univer/univer-engine";
import { type Counters, createHost, type Host } from "./host";
import { look, type Look } from "./people/look";
import { coAuthor, type Person, user, type User } from "./people/people";
import { currentSets, type ReportedSets } from "./requirement-sets";
import { type PaneIdentity, windowName } from "./transport/app-context";
import { connectPane } from "./transport/pane-connection";

export interface ExcelOptions {
  /** Bytes of an .xlsx to open; an empty workbook without. */
  readonly book?: Uint8Array;
  readonly name?: string;
  /** What this Excel reports and has; the newest by default. */
  readonly requirementSets?: ReportedSets;
  /** Region of numbers and dates, e.g. `zh-CN`. */
  readonly locale?: string;
  /** Language of the interface; the region's by default. */
  readonly displayLanguage?: string;
  readonly readOnly?: boolean;
  readonly author?: string;
}

/** An Excel in this process, with the real office.js connected to it. */
export interface OpenedExcel extends Client {
  /** To look at the workbook from outside. */
  readonly workbook: Look;
  readonly user: User;
  readonly coAuthor: Person;
  readonly counters: Counters;
  readonly host: Host;
  readonly close: () => void;
}

let conversations = 0;

/** A workbook over a new engine without an interface: empty, or from a file. */
export async function newBook({
  book: bytes,
  name = "Book1.xlsx",
  locale = "en-US",
  author = "User",
}: ExcelOptions): Promise<Book> {
  const book = createBook({
    name,
    locale,
    author,
    engine: (record) => {
      const { univer, workbook } = startUniver(`book${conversations}`);
      return univerEngine(univer, workbook, record);
    },
  });
  if (bytes) {
    const { openInto } = await import("./xlsx/open");
    await openInto(book, bytes);
  }
  return book;
}

/** Opens an Excel for a test or a script. */
export async function openExcel(options: ExcelOptions = {}): Promise<OpenedExcel> {
  conversations++;
  const book = await newBook(options);
  book.history.readOnly = options.readOnly ?? false;
  const host = createHost(book, options.requirementSets ?? currentSets);
  const identity: PaneIdentity = {
    conversation: `conversation${conversations}`,
    control: `pane${conversations}`,
    origin: "https://localhost",
    displayLanguage: options.displayLanguage ?? options.locale ?? "en-US",
  };
  const connection = connectPane({
    host,
    identity,
    post: (text) => {
      queueMicrotask(() => {
        pane.deliver(text);
      });
    },
  });
  const pane = loadClient({ windowName: windowName(identity), toHost: connection.receive });
  const client = await pane.client;
  host.counters.syncs = host.counters.requestBytes = host.counters.responseBytes = 0;
  host.counters.calls.clear();
  return {
    ...client,
    workbook: look(book),
    user: user(host, connection),
    coAuthor: coAuthor(host, connection),
    counters: host.counters,
    host,
    close: () => {
      book.engine.dispose();
    },
  };
}
