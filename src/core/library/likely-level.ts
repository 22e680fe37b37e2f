import { plainLevel } from "../form/levels";
import { fold } from "../form/text";

/** A form's 二级 as the library names it: 成本指标 of the older forms is 经济成本指标 of the newer ones. */
export function libraryLevel(level2: string | null): string {
  return plainLevel(level2 ?? "").replace(/^经济成本$/, "成本");
}

/** A name that is known, and the 二级 that it stands under. */
export interface KnownName {
  readonly name: string | null;
  readonly level2: string | null;
}

/**
 * What a name ends in, or speaks of, and the 二级 that this means; the first that fits. Null where offices differ: how many
 * come, complain or profit is counted here and an effect there.
 */
const cues: readonly (readonly [cue: RegExp, level2: string | null])[] = [
  [/满意(度|率)/, "服务对象满意度"],
  [/信息公开|公开率|准点|平均(等待|等候|审理)|(等待|等候)时间|预警|时限缩短/, null],
  [/及时|按时|按期|时效|时限|(完成|完工|竣工|开工|响应|修复|到货|上线|到账|发放)时间|工期/, "时效"],
  [/(机制|制度)(健全|完善|建立|运行|长效|持续|有效|$)|长效|可持续|使用年限/, "可持续影响"],
  [/成本(?!.*(降低|下降|节约))|单价|造价|(补助|补贴|津贴|资助|收费|定额|经费)标准/, "成本"],
  [
    /受益|惠及|接待|参与|到馆|观众|读者|受众|带动|投诉|上访|事故|事件|死亡|返贫|辍学|隐患|断流|停[水电]|黑臭|节约|新增.*人[口数]|灌溉|转化|保护/,
    null,
  ],
  [
    /(数|数量|人数|次数|场次|场数|面积|长度|里程|户数|台数|件数|座数|批次|份数|册数|辆数|家数|期数|条数|个数)$/,
    "数量",
  ],
  [/水质|空气|断面|扬尘|无害化|净空|照度|不合格|处置率|执行率|合规/, null],
  [/(合格|达标|准确|完好|优良|通过|完整|足额|在线|正常运行|正确)(率|性|情况|程度)/, "质量"],
  [/(绿化|森林)覆盖率|减排|碳排放/, "生态效益"],
  [/产值|税收|利润/, "经济效益"],
  [/知晓率|安全感|就业率/, "社会效益"],
];

const leastAlike = 0.7;

/**
 * The 二级 (without 指标) under which an indicator of this name stands: where the same name stands elsewhere, else what its
 * words say, else where names nearly the same stand. Null where nothing says it.
 */
export function likelyLevel(name: string, known: readonly KnownName[]): string | null {
  const wanted = fold(name);
  if (wanted === "") return null;
  const same = known.filter((other) => fold(other.name ?? "") === wanted);
  if (same.length > 0) return mostOften(same);
  const cue = cues.find(([words]) => words.test(wanted));
  if (cue) return cue[1];
  const alike = known
    .map((other) => ({ ...other, likeness: likeness(wanted, fold(other.name ?? "")) }))
    .filter((other) => other.likeness >= leastAlike);
  const nearest = Math.max(0, ...alike.map((other) => other.likeness));
  return mostOften(alike.filter((other) => other.likeness === nearest));
}

function mostOften(names: readonly KnownName[]): string | null {
  const counts = new Map<string, number>();
  for (const { level2 } of names) {
    const plain = plainLevel(level2 ?? "");
    if (plain !== "") counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** How much two names share, from 0 to 1: twice their common pairs of neighbouring letters by all of them (Dice). */
function likeness(one: string, other: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const [own, others] = [pairs(one), new Set(pairs(other))];
  const total = own.length + others.size;
  return total === 0 ? 0 : (2 * own.filter((pair) => others.has(pair)).length) / total;
}
