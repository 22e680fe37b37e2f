import { type Client, loadClient } from "./client/load-client";
import { type Counters, createHost, type Host } from "./host";
import { withUndoGroups } from "./client/undo-groups";
import { newBook, type NewBookOptions } from "./new-book";
import { look, type Look } from "./people/look";
import { coAuthor, type Person, user, type User } from "./people/people";
import { kindExcel, type Profile, type ProfileName, profiles } from "./profiles";
import type { ReportedSets } from "./requirement-sets";
import { type PaneIdentity, windowName } from "./transport/app-context";
import { connectPane } from "./transport/pane-connection";

export interface ExcelOptions extends NewBookOptions {
  /** Which of the Excels it behaves like; by default one that loses nothing and refuses nothing. */
  readonly profile?: ProfileName;
  /** What this Excel reports and has; that of the profile, else the newest by default. */
  readonly requirementSets?: ReportedSets;
  /** Language of the interface; the region's by default. */
  readonly displayLanguage?: string;
  readonly readOnly?: boolean;
  /** A request of more bytes is refused with RequestPayloadSizeLimitExceeded; 5 MB by default. */
  readonly mostRequestBytes?: number;
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

/** Opens an Excel for a test or a script. */
export async function openExcel(options: ExcelOptions = {}): Promise<OpenedExcel> {
  conversations++;
  const book = await newBook(options);
  book.history.readOnly = options.readOnly ?? false;
  const profile: Profile = options.profile ? profiles[options.profile] : kindExcel;
  const host = createHost(book, {
    ...profile,
    requirementSets: options.requirementSets ?? profile.requirementSets,
  });
  const identity: PaneIdentity = {
    conversation: `conversation${conversations}`,
    control: `pane${conversations}`,
    origin: "https://localhost",
    displayLanguage: options.displayLanguage ?? options.locale ?? "en-US",
  };
  const connection = connectPane({
    host,
    identity,
    ...(options.mostRequestBytes !== undefined && { mostRequestBytes: options.mostRequestBytes }),
    post: (text) => {
      queueMicrotask(() => {
        pane.deliver(text);
      });
    },
  });
  const pane = loadClient({ windowName: windowName(identity), toHost: connection.receive });
  const client = withUndoGroups(await pane.client, host);
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
