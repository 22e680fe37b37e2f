import { factsOf, isProjectField } from "../../form/fields";
import { headLabels, type HeadField, type LabelMaking } from "./head-labels";
import { otherMakings } from "./other-labels";
import { segmenter } from "./segments";

/** Which head of a way of making labels the words have, and where it stands in the list; null if they are not made so. */
type Recogniser = (label: string) => { readonly head: string; readonly rank: number } | null;

/** Words of a trade (林业, 住房和城乡建设) before a head that is telling by itself. */
const trade = /^\p{Script=Han}{1,10}$/u;

function recogniserOf({ heads, before, behind, trades }: LabelMaking): Recogniser {
  const isBefore = segmenter({ before });
  const isBehind = segmenter({ behind });
  return (label) => {
    for (const [rank, head] of heads.entries()) {
      const at = label.indexOf(head);
      if (at < 0) continue;
      const [left, right] = [label.slice(0, at), label.slice(at + head.length)];
      const fits: boolean | undefined =
        isBefore(left) !== null || (trades?.includes(head) && trade.test(left));
      if (fits && isBehind(right) !== null) return { head, rank };
    }
    return null;
  };
}

const others = otherMakings.map(recogniserOf);
const fields = (Object.entries(headLabels) as [HeadField, LabelMaking][]).map(([field, making]) => ({
  field,
  isRare: isRare(field),
  recognise: recogniserOf(making),
}));
const details = fields.filter((field) => field.isRare);
const usual = fields.filter((field) => !field.isRare);

/** Most texts have none: one search instead of one for each head. */
const anyHead = new RegExp(
  [...otherMakings, ...Object.values(headLabels)].flatMap(({ heads }) => heads).join("|"),
);

function isRare(field: HeadField): boolean {
  return isProjectField(field) && factsOf(field).isRare === true;
}

/** What a made-up label announces: a head field, by which head, and how telling that is; or a fact that no field takes. */
export type MadeLabel =
  | {
      /** `detail`: a field that only some offices ask for; its label stands outside of forms as well. */
      readonly kind: "head" | "detail";
      readonly field: HeadField;
      readonly head: string;
      readonly rank: number;
    }
  | { readonly kind: "other" };

/** Reads a label of the head that is made of known parts: 区级主管部门名称及编码. Null if it is not. */
export function readMadeLabel(label: string): MadeLabel | null {
  if (!anyHead.test(label)) return null;
  const detail = firstOf("detail", details, label);
  if (detail) return detail;
  if (others.some((recognise) => recognise(label) !== null)) return { kind: "other" };
  return firstOf("head", usual, label);
}

function firstOf(kind: "head" | "detail", among: typeof fields, label: string): MadeLabel | null {
  for (const { field, recognise } of among) {
    const found = recognise(label);
    if (found) return { kind, field, ...found };
  }
  return null;
}
