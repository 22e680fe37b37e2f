import { halfWidth, fold } from "../form/text";
import { likelyLevel } from "./likely-level";

/** An indicator that a goal's text speaks of: what it could be called, its target as the goal has it, and its 二级 (without 指标). */
export interface GoalIndicator {
  readonly name: string;
  readonly target: string;
  readonly level2: string;
}

/** What stands between a thing and its number: 活动不少于 120 场. */
const fillers =
  /(?:共计?|合计|总计|约|达到?|不少于|不低于|不超过|不高于|至少|最多|超过|完成|控制在|保持在|提高到|提升到|在|为|到|计)+$/;
/** Those that say that less is better. */
const atMost = /(?:不超过|不高于|最多|控制在|低于)\s*$/;
/** What a clause begins with before the thing itself: 全年组织开展培训 300 人次. */
const verbs =
  /^(?:全年|年内|本年度?|当年|计划|预计|力争|确保|继续|进一步|组织|开展|举办|实施|完成|实现|新增|推进|及时|足额|发放|采购|购置|进行|做好|协助|办理|建设|改造|维修|以及|并|对|为|向|将|和|与|及)+/;
const punctuation = /[，。；、,;：:（()）！!？?\n]/;
const afterNumber = /^(?:以上|左右|及以上|的)+/;
/** The number counts something else than what is named behind it: 354 名队员工资. */
const money = /工资|薪酬|经费|资金|补[贴助]|费用?$|款$/;
const isThing = /^\p{Script=Han}{2,10}$/u;
const isCounted = /(?:数|数量|人次|场次|面积|长度|里程|率|度|性)$/;

/** How a number of these is called behind the thing that is counted; 数量 fits everything else. */
const counted: Readonly<Record<string, string>> = {
  ...{ 场: "场次", 场次: "场次", 次: "次数", 人: "人数", 名: "人数", 人次: "人次", 户: "户数", 件: "件数" },
  ...{ 家: "家数", 期: "期数", 平方米: "面积", 亩: "面积", 公里: "长度", 千米: "长度", 米: "长度" },
};

/**
 * What could be added for figures of a goal that no indicator has. Only what the words beside a figure surely name is offered: for
 * the others the list has nothing.
 * @param figures as they are written in the goal, `120场`
 */
export function goalIndicators(goal: string, figures: readonly string[]): readonly GoalIndicator[] {
  const text = halfWidth(goal).replace(/\s+/g, "");
  return figures.flatMap((figure) => {
    const written = halfWidth(figure).replace(/\s+/g, "");
    const at = text.indexOf(written);
    const name = at < 0 ? null : nameOf(text, at, written);
    const level2 = name === null ? null : levelOf(name, written);
    if (name === null || level2 === null) return [];
    const sign = atMost.test(text.slice(0, at)) ? "≤" : "≥";
    return [{ name, target: `${sign}${written}`, level2 }];
  });
}

function nameOf(text: string, at: number, figure: string): string | null {
  const before = text.slice(0, at).split(punctuation).at(-1) ?? "";
  const after = text.slice(at + figure.length).split(punctuation)[0] ?? "";
  const unit = figure.replace(/^[\d.,]+[万亿]?/, "");
  const things = [
    before
      .replace(fillers, "")
      .replace(/^.*\d\D?/, "")
      .replace(verbs, ""),
    after.replace(afterNumber, ""),
  ];
  const thing = things.find((own) => isThing.test(own) && !money.test(own));
  if (thing === undefined) return null;
  if (unit === "%") return /(?:率|度)$/.test(thing) ? thing : null;
  return isCounted.test(thing) ? thing : thing + (counted[unit] ?? "数量");
}

function levelOf(name: string, figure: string): string | null {
  return likelyLevel(name, []) ?? (figure.endsWith("%") ? null : "数量");
}

/** Those of which a form has no indicator of the same name yet: one with another number is to be corrected, not doubled. */
export function withoutNamed(
  offers: readonly GoalIndicator[],
  names: readonly (string | null)[],
): readonly GoalIndicator[] {
  return offers.filter(({ name }) => !names.some((own) => own !== null && fold(own) === fold(name)));
}
