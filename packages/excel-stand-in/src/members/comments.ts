import type { Book, Comment, CommentReply, Sheet } from "../book/book";
import { sameArea } from "../engine/area";
import { apiCategory, workbookTarget } from "../events/event-queue";
import { commentEvents } from "../events/event-types";
import { sourceOf } from "../range/edit";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType, type Property } from "../protocol/object-type";
import type { OfSheet, ReplyTarget } from "../protocol/targets";
import { cellsOf, type Cells, findCells, only } from "../range/cells";
import { demandAllowed } from "../range/guard";
import type { Args } from "../protocol/args";
import { mentionsOf, readText, type Said, writeText } from "./comment-text";
import { collection, without } from "./collection";

/** Tells handlers of the sheet's comments and of the workbook's. */
function raise(sheet: Sheet, event: keyof typeof commentEvents, commentId: string, more: object = {}): void {
  const { book } = sheet;
  const details = [{ commentId, replyIds: [] }];
  const message = { worksheetId: sheet.id, source: sourceOf(book), commentDetails: details, ...more };
  for (const target of [sheet.id, workbookTarget]) {
    if (book.events.subscribed(commentEvents[event], target))
      book.events.raiseEntry(apiCategory, commentEvents[event], target, JSON.stringify(message));
  }
}

interface Scope {
  readonly book: Book;
  readonly scope: Sheet | null;
}
const sheetsOf = ({ book, scope }: Scope): Sheet[] => (scope ? [scope] : [...book.sheets.values()]);
const item = (sheet: Sheet, comment: Comment): HostObject => object("Comment", { sheet, item: comment });
const all = (target: Scope): { sheet: Sheet; comment: Comment }[] =>
  sheetsOf(target).flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));

function placeOf({ book, scope }: Scope, args: Args, index: number): Cells {
  const home = scope ?? book.sheets.get(book.activeSheet);
  if (!home) throw new ExcelError("InvalidArgument");
  const cells = args.maybe(index, "Range") ?? findCells(home, args.text(index));
  const area = only(cells);
  const [top, left] = [area.top, area.left];
  const merged = cells.sheet.book.engine.merges(cells.sheet.id).some((merge) => sameArea(merge, area));
  if (!merged && (area.bottom !== top || area.right !== left)) throw new ExcelError("InvalidArgument");
  return cellsOf(cells.sheet, { top, left, bottom: top, right: left });
}

function add(target: Scope, args: Args): HostObject {
  const { sheet, areas } = placeOf(target, args, 0);
  const [area] = areas;
  demandAllowed(sheet, "allowEditObjects");
  if (!area || sheet.comments.some((other) => sameArea(other.area, area)))
    throw new ExcelError("InvalidArgument");
  const { book } = sheet;
  const comment: Comment = {
    id: `{C-${book.nextId()}}`,
    area,
    ...readText(args.all[1]),
    author: book.author,
    created: Date.now(),
    resolved: false,
    replies: [],
  };
  book.history.change(sheet, "comments", [...sheet.comments, comment]);
  raise(sheet, "AddedEvent", comment.id);
  return item(sheet, comment);
}

const byId = (target: Scope, key: unknown): HostObject | null => {
  const found = all(target).find(({ comment }) => comment.id === key);
  return found ? item(found.sheet, found.comment) : null;
};

export const commentCollectionType = objectType("CommentCollection", {
  ...collection<Scope>((target) => all(target).map(({ sheet, comment }) => item(sheet, comment)), byId, {
    add,
    getItemByCell: (target, args) => {
      const { sheet, areas } = placeOf(target, args, 0);
      const comment = sheet.comments.find((other) => areas[0] && sameArea(other.area, areas[0]));
      if (!comment) throw new ExcelError("ItemNotFound");
      return item(sheet, comment);
    },
    getItemByReplyId: (target, args) => {
      const found = all(target).find(({ comment }) => comment.replies.some(({ id }) => id === args.text(0)));
      if (!found) throw new ExcelError("ItemNotFound");
      return item(found.sheet, found.comment);
    },
  }),
  events: commentEvents,
  eventTarget: ({ scope }) => scope?.id ?? workbookTarget,
});

interface SaidBySomeone extends Said {
  readonly author: string;
  readonly created: number;
  readonly id: string;
}
/** What comments and replies have in common. */
const said = <Target>(
  of: (target: Target) => SaidBySomeone,
  sheetOf: (target: Target) => Sheet,
  edited: (target: Target) => void,
): Record<string, Property<Target>> => ({
  id: { get: (target) => of(target).id },
  content: {
    get: (target) => of(target).content,
    set: (target, value) => {
      demandAllowed(sheetOf(target), "allowEditObjects");
      writeText(sheetOf(target).book.history, of(target), value);
      edited(target);
    },
  },
  authorName: { get: (target) => of(target).author },
  authorEmail: { get: () => "" },
  creationDate: { get: (target) => new Date(of(target).created).toISOString() },
  richContent: { get: (target) => mentionsOf(of(target))?.richContent ?? of(target).content },
  mentions: { get: (target) => mentionsOf(of(target))?.people ?? [] },
  contentType: { get: (target) => (mentionsOf(of(target)) ? "Mention" : "Plain") },
});

const commentSaid = said<OfSheet<Comment>>(
  ({ item: comment }) => comment,
  ({ sheet }) => sheet,
  ({ sheet, item: comment }) => {
    raise(sheet, "ChangedEvent", comment.id, { changeType: "CommentEdited" });
  },
);
export const commentType = objectType("Comment", {
  properties: {
    ...commentSaid,
    resolved: {
      get: ({ item: comment }) => comment.resolved,
      set: ({ sheet, item: comment }, value) => {
        const changeType = value === true ? "CommentResolved" : "CommentReopened";
        sheet.book.history.change(comment, "resolved", value === true);
        raise(sheet, "ChangedEvent", comment.id, { changeType });
      },
    },
  },
  objects: { replies: (target) => object("CommentReplyCollection", target) },
  methods: {
    delete: ({ sheet, item: comment }) => {
      demandAllowed(sheet, "allowEditObjects");
      sheet.book.history.change(sheet, "comments", without(sheet.comments, comment));
      raise(sheet, "DeletedEvent", comment.id);
    },
    getLocation: ({ sheet, item: comment }) => object("Range", cellsOf(sheet, comment.area)),
    updateMentions: ({ sheet, item: comment }, args) => {
      writeText(sheet.book.history, comment, args.all[0]);
    },
  },
  identity: ({ item: comment }) => ({ Id: comment.id }),
});

const reply = ({ sheet, item: comment }: OfSheet<Comment>, found: CommentReply): HostObject =>
  object("CommentReply", { sheet, comment, reply: found });
export const commentReplyCollectionType = objectType(
  "CommentReplyCollection",
  collection<OfSheet<Comment>>(
    (target) => target.item.replies.map((found) => reply(target, found)),
    (target, key) => {
      const found = target.item.replies.find(({ id }) => id === key);
      return found ? reply(target, found) : null;
    },
    {
      add: (target, args) => {
        const { book } = target.sheet;
        const added: CommentReply = {
          id: `{R-${book.nextId()}}`,
          ...readText(args.all[0]),
          author: book.author,
          created: Date.now(),
        };
        book.history.change(target.item, "replies", [...target.item.replies, added]);
        raise(target.sheet, "ChangedEvent", target.item.id, { changeType: "ReplyAdded" });
        return reply(target, added);
      },
    },
  ),
);

export const commentReplyType = objectType("CommentReply", {
  properties: {
    ...said<ReplyTarget>(
      (target) => target.reply,
      ({ sheet }) => sheet,
      ({ sheet, comment }) => {
        raise(sheet, "ChangedEvent", comment.id, { changeType: "ReplyEdited" });
      },
    ),
    resolved: { get: ({ comment }) => comment.resolved },
  },
  methods: {
    delete: ({ sheet, comment, reply: found }) => {
      sheet.book.history.change(comment, "replies", without(comment.replies, found));
    },
    getLocation: ({ sheet, comment }) => object("Range", cellsOf(sheet, comment.area)),
    getParentComment: ({ sheet, comment }) => item(sheet, comment),
    updateMentions: ({ sheet, reply: found }, args) => {
      writeText(sheet.book.history, found, args.all[0]);
    },
  },
  identity: ({ reply: found }) => ({ Id: found.id }),
});
