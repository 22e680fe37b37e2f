import type { History } from "../book/history";
import type { Mentions } from "../book/book";
import { ExcelError } from "../errors";

/** What a comment or a reply says. */
export interface Said {
  content: string;
  mentions?: Mentions;
}

/** Reads a comment's text: plain, or an `Excel.CommentRichContent` with mentions of people. */
export function readText(given: unknown): Said {
  if (typeof given === "string") return { content: given };
  const { richContent, mentions = [] } = (given ?? {}) as { richContent?: unknown; mentions?: unknown };
  if (typeof richContent !== "string" || !Array.isArray(mentions)) throw new ExcelError("InvalidArgument");
  const content = richContent.replaceAll(/<at id="\d+">(.*?)<\/at>/g, "@$1");
  return { content, mentions: { content, richContent, people: mentions as unknown[] } };
}

export function writeText(history: History, said: Said, given: unknown): void {
  const { content, mentions } = readText(given);
  history.change(said, "content", content);
  history.change(said, "mentions", mentions);
}

/** The mentions, unless the text was changed since. */
export const mentionsOf = ({ content, mentions }: Said): Mentions | undefined =>
  mentions?.content === content ? mentions : undefined;
