import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { readLabels } from "../labels/read-label";

const headingWords = /^(绩效|绩|效|指|标|目|年度|年|度)$|^.{0,8}绩效(目标|指标).{0,10}$/;

/** Whether a cell left of a table is its heading, whole or in pieces: 绩效指标, 绩, 效. */
export function isHeading({ text }: Cell): boolean {
  return readLabels(text).some(({ meaning }) => meaning.kind === "heading") || headingWords.test(fold(text));
}
