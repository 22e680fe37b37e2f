import type { FormKind } from "../../form/form-kind";
import type { RemarkPart } from "../../form/paper";
import type { Words } from "../../kinds/paper-words";
import { isPaperKind, paperWords } from "../../kinds/papers";
import { bareWords } from "../labels/read-label";

const longestLabel = 40;

/** Which of the parts a text names; null if none. Long texts are no labels. */
export function partNamed<Part extends string>(words: Words<Part>, text: string): Part | null {
  if (text.length > longestLabel) return null;
  const bare = bareWords(text).words;
  return words.find((entry) => entry.words.test(bare))?.part ?? null;
}

/** A text cut at its first colon: the words before it, and what stands behind it. */
export function atColon(text: string): { readonly label: string; readonly value: string } | null {
  const colon = text.search(/[:：]/);
  const value = text.slice(colon + 1).trim();
  return colon > 0 && value !== "" ? { label: text.slice(0, colon), value } : null;
}

/** Which remark (评价结论, 存在问题 …) a cell is the label of, alone or with its text behind a colon. */
export function remarkNamed(kind: FormKind | null, text: string): RemarkPart | null {
  if (!isPaperKind(kind)) return null;
  return partNamed(paperWords[kind].remarks, atColon(text)?.label ?? text);
}

/** Whether a cell begins the remarks below a table. */
export function isRemark(kind: FormKind | null, text: string): boolean {
  return remarkNamed(kind, text) !== null;
}

/** Whether a cell is the label of a text below the tables that nothing of ours takes. */
export function isFurther(kind: FormKind | null, text: string): boolean {
  return (
    isPaperKind(kind) && text.length <= longestLabel && paperWords[kind].further.test(bareWords(text).words)
  );
}

/** Whether a cell begins the line that adds up a paper's points and scores. */
export function isTotal(kind: FormKind | null, text: string): boolean {
  if (!isPaperKind(kind)) return false;
  const words = bareWords(atColon(text)?.label ?? text).words;
  return paperWords[kind].total?.test(words) ?? false;
}
