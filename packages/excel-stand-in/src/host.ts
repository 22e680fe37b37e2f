import type { Book } from "./book/book";
import { ExcelError } from "./errors";
import { allTypes } from "./members/all-types";
import { serviceNames } from "./members/services";
import { type BatchReply, type Batch } from "./protocol/batch";
import { type BreakOff, createBreakdowns } from "./protocol/break-off";
import { createExecutor } from "./protocol/executor";
import { object } from "./protocol/object-type";
import { createReferences, type References } from "./protocol/references";
import { createRegistry } from "./protocol/registry";
import { kindExcel, type Profile } from "./profiles";
import type { ReportedSets } from "./requirement-sets";
import memberSets from "./members/requirement-sets.json";
import { type AppServices } from "./services/app-services";
import { shiftReferences } from "./protocol/shift-references";

/** What a test counts. Bytes are those of the JSON bodies, in UTF-8. */
export interface Counters {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** How often each member was called, read or written, by `Type.member`. */
  readonly calls: Map<string, number>;
}

/** An Excel with one workbook, to which one add-in is connected. */
export interface Host {
  readonly book: Book;
  readonly sets: ReportedSets;
  readonly references: References;
  readonly services: AppServices;
  readonly counters: Counters;
  /** Lets one of the next requests fail, half-way if wanted; what came before it in the request stays done. */
  readonly breakOff: (where: BreakOff) => void;
  readonly execute: (batch: Batch) => Promise<BatchReply>;
  /**
   * From now on Excel does not find the conditional formats that are there: they are listed, but cannot be read or deleted,
   * as where two of the user's lie on the same cells (office-js issues 5222, 6827, 6835, all open).
   */
  readonly loseConditionalFormats: () => void;
  /**
   * The next time that a property such as `PageLayout.zoom` is set it keeps what it was, without a word, as Excel has been
   * seen to do (office-js issue 1860).
   */
  readonly passOverOnce: (member: string) => void;
  /** Begins what is one step to undo; Excel refuses in it what it cannot undo. Gives what ends it again. */
  readonly group: () => number;
  readonly endGroup: (begun: number) => void;
  /** While true a cell is being edited: batches are refused, or wait if they said so. */
  editing: boolean;
  /** Called when editing ends. */
  readonly afterEditing: (() => void)[];
}

/** Category and type of the message that the pane was shown or hidden. */
const visibilityMessage = { category: 65_536, type: 65_539 };

/** Types of the ribbon and the pane: office.js calls them by itself. */
const ofThePlatform = /^(Microsoft\.|Ribbon)/;

export function createHost(book: Book, profile: Profile = kindExcel): Host {
  const { requirementSets: sets, isStrict } = profile;
  book.formatsCarryMerges = isStrict;
  let groups = 0;
  const passedOver = new Set<string>();
  const references = createReferences();
  const counters: Counters = { syncs: 0, requestBytes: 0, responseBytes: 0, calls: new Map() };
  const services: AppServices = {
    visibility: "Visible",
    startup: "Inactive",
    tabs: new Map(),
    buttons: new Map(),
    ready: false,
    onReady: [],
    raiseVisibility: (visibility) => {
      book.events.raiseEntry(
        visibilityMessage.category,
        visibilityMessage.type,
        "",
        JSON.stringify({ visibility }),
      );
    },
  };
  const breakdowns = createBreakdowns();
  shiftReferences(book, references);
  const execute = createExecutor({
    book,
    registry: createRegistry(allTypes, memberSets, sets["ExcelApi"] ?? "1.1"),
    references,
    refusesNullArguments: isStrict,
    service: (name) => {
      const found = serviceNames.find((known) => known === name);
      return found ? object(found, services) : null;
    },
    count: (type, member, how) => {
      const name = `${type}.${member}`;
      if (!ofThePlatform.test(type)) breakdowns.pass(name);
      if (groups > 0 && how !== "read" && profile.refusedInGroup.includes(name))
        throw new ExcelError("UndoNotSupported");
      if (profile.emptyingUndo.includes(name)) book.history.forget();
      counters.calls.set(name, (counters.calls.get(name) ?? 0) + 1);
    },
    passesOver: (type, member) => passedOver.delete(`${type}.${member}`),
  });
  return {
    book,
    sets,
    references,
    services,
    counters,
    breakOff: breakdowns.plan,
    execute: async (batch) => {
      const { revision } = book.history.counts();
      const reply = await execute(batch);
      if (!profile.undoesWrites && book.history.counts().revision !== revision) {
        book.history.forget();
        book.history.close();
      }
      return reply;
    },
    passOverOnce: (member) => {
      passedOver.add(member);
    },
    loseConditionalFormats: () => {
      for (const sheet of book.sheets.values())
        sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
          ...rule,
          fields: { ...rule.fields, lost: true },
        }));
    },
    group: () => {
      groups++;
      return book.history.counts().undos;
    },
    endGroup: (begun) => {
      groups--;
      book.history.join(begun);
    },
    editing: false,
    afterEditing: [],
  };
}
