import { ofKind, type LabelledCell } from "./labelled-cells";
import { passOver } from "./read-head";
import type { FormDraft } from "./draft";

type Detail = ReturnType<typeof ofKind<"detail">>[number];

/** A label in the same line before it announces another person: 填表人, 联系人, 单位负责人. */
const anotherPerson = /人(签字|签名|签章|盖章)?$/;

function isAnothers(entry: LabelledCell, labelled: readonly LabelledCell[]): boolean {
  const before = labelled[labelled.indexOf(entry) - 1];
  return (
    before?.line === entry.line &&
    before.label.meaning.kind === "other" &&
    anotherPerson.test(before.label.words)
  );
}

/**
 * The labels of rare fields that are about the project: the telephone beside 填表人 is not the project's. What stands
 * beside the others is left over, with its label.
 */
export function ownDetails(draft: FormDraft, labelled: readonly LabelledCell[]): readonly Detail[] {
  return ofKind(labelled, "detail").filter((entry) => {
    const isOwn = !isAnothers(entry, labelled);
    if (!isOwn) passOver(draft, entry);
    return isOwn;
  });
}
