import { remembering } from "../form/remember";
import { fold } from "../form/text";
import type { Localized } from "../language/language";
import { department } from "./department/kind";
import type { FormKind } from "../form/form-kind";
import type { KindOfForm } from "./form-kind";
import { monitoring } from "./monitoring/kind";
import { selfEvaluation } from "./self-evaluation/kind";
import { target } from "./target/kind";

/** In the order in which a title is asked: 部门整体支出绩效自评表 is a department's, 绩效目标自评表 a self-evaluation. */
export const kindsOfForm: readonly KindOfForm[] = [department, selfEvaluation, monitoring, target];

/** Papers about a project that are none of the kinds: what others say of it, and lists of indicators for scoring. */
const otherPapers = /评价指标体系|评分(标准|表)|(事前|事后|重点|财政)评(估|价)|指标库|整改/;
const longestHeader = 30;

/** What of a form tells its kind. */
export interface KindSigns {
  /** The texts above the form's first field that may be its title. */
  readonly titles: readonly string[];
  /** All texts that may be headers or labels. */
  readonly headers: readonly string[];
}

/**
 * Which kind of form this is: its headers tell it where they stand on one kind only, else its title. Null where neither
 * says anything.
 */
export function kindOf({ titles, headers }: KindSigns): FormKind | null {
  const shown = new Set<RegExp>();
  for (const header of headers) for (const sign of signsIn(header)) shown.add(sign);
  return kindByHeaders(shown) ?? kindByTitle(titles.map(fold));
}

function kindByTitle(titles: readonly string[]): FormKind | null {
  if (titles.some((title) => otherPapers.test(title))) return "unknown";
  return kindsOfForm.find((kind) => titles.some((title) => kind.title.test(title)))?.kind ?? null;
}

const signs = kindsOfForm.flatMap(({ telling, usual }) => [...telling, ...usual]);

/** The signs of any kind that a header shows. */
const signsIn = remembering((header: string): readonly RegExp[] => {
  if (header.length > longestHeader) return [];
  const folded = fold(header);
  return signs.filter((sign) => sign.test(folded));
});

/** The kind that the signs found tell best. */
function kindByHeaders(shown: ReadonlySet<RegExp>): FormKind | null {
  if (shown.size === 0) return null;
  const counts = (own: readonly RegExp[]): number => own.filter((sign) => shown.has(sign)).length;
  const found = kindsOfForm.map(({ kind, telling, usual }) => {
    const told = counts(telling);
    return { kind, told, weight: told * 2 + counts(usual) };
  });
  const [best] = found
    .filter(({ told, weight }) => told > 0 && weight > 2)
    .sort((a, b) => b.weight - a.weight);
  return best?.kind ?? null;
}

const unknownName: Localized = { "zh-CN": "无法判断种类的表", "en-US": "form of an unknown kind" };

/** What a kind is called. */
export function kindName(kind: FormKind): Localized {
  return kindsOfForm.find((other) => other.kind === kind)?.name ?? unknownName;
}
