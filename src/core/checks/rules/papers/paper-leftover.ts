import { remarkParts, saidAt, type Paper, type PaperField } from "../../../form/paper";
import { halfWidth } from "../../../form/text";
import { found } from "../../papers/paper-rule";
import type { Verdict } from "../../rule";

/** How long a text is to be, or what is to be filled in, as templates say it. */
const instruction =
  /\(\s*(?:限|不超过|控制在)?\s*\d+\s*字(?:以内|之内|左右|以上|内)?\s*\)|\((?:必填|选填)[^()]*\)|[*]{2,}/;
function instructionIn(text: string | null): string | null {
  return text === null ? null : (instruction.exec(halfWidth(text))?.[0] ?? null);
}

/** What a person fills in in words. */
function fieldsOf({ indicators, funding }: Paper): PaperField[] {
  return [
    "paper.goals.expected",
    "paper.goals.actual",
    ...funding.map((_, index): PaperField => `paper.funding.${index}.reason`),
    ...indicators.flatMap((_, index): PaperField[] => [
      `paper.indicators.${index}.actual`,
      `paper.indicators.${index}.reason`,
    ]),
    ...remarkParts.map((part): PaperField => `paper.${part}`),
  ];
}

/** Words of the template that stand in a filled paper: rows of 指标2: and ……, and instructions such as (100字以内). */
export function paperLeftover(paper: Paper): readonly Verdict[] {
  const rows = paper.templateRows.map(({ text }, index) =>
    found(`paper.templateRows.${index}`, { variant: "row", values: { leftover: text ?? "" } }),
  );
  const inFields = fieldsOf(paper).flatMap((field): Verdict[] => {
    const leftover = instructionIn(saidAt(paper, field)?.text ?? null);
    return leftover === null ? [] : [found(field, { variant: "instruction", values: { leftover } })];
  });
  return [...rows, ...inFields];
}
