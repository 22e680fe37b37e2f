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
      const fits = isBefore(left) !== null || (head === trades && trade.test(left));
      if (fits && isBehind(right) !== null) return { head, rank };
    }
    return null;
  };
}

const others = otherMakings.map(recogniserOf);
const fields = Object.entries(headLabels).map(
  ([field, making]) => [field as HeadField, recogniserOf(making)] as const,
);

/** What a made-up label announces: a head field, by which head, and how telling that is; or a fact that no field takes. */
export type MadeLabel =
  | { readonly kind: "head"; readonly field: HeadField; readonly head: string; readonly rank: number }
  | { readonly kind: "other" };

/** Reads a label of the head that is made of known parts: 区级主管部门名称及编码. Null if it is not. */
export function readMadeLabel(label: string): MadeLabel | null {
  if (others.some((recognise) => recognise(label) !== null)) return { kind: "other" };
  for (const [field, recognise] of fields) {
    const found = recognise(label);
    if (found) return { kind: "head", field, ...found };
  }
  return null;
}
