import { nounOf } from "./indicator-name";
import {
  badBeginnings,
  durations,
  falls,
  goodConcentrations,
  happeningRates,
  happenings,
  limitedMoney,
  measures,
  mendings,
  mistakes,
  negations,
  quickThings,
  rises,
  savings,
  shares,
  treatments,
  unwanted,
  unwantedMeasures,
  unwantedMorphemes,
  unwantedShares,
  wanted,
} from "./direction-words";
import { anyOf } from "./words";

/** Whether less or more of what an indicator measures is better (反向指标, 正向指标); null where its name does not tell surely. */
export type Direction = "less" | "more" | null;

const atEnd = (words: readonly string[]): RegExp => new RegExp(`(?:${anyOf(words).source})$`, "u");
const endsIn = {
  durations: atEnd(durations),
  falls: atEnd(falls),
  happeningRates: atEnd(happeningRates),
  happenings: atEnd(happenings),
  limitedMoney: atEnd(limitedMoney),
  measures: atEnd(measures),
  mendings: atEnd(mendings),
  mistakes: atEnd(mistakes),
  negations: atEnd(negations),
  quickThings: atEnd(quickThings),
  rises: atEnd(rises),
  savings: atEnd(savings),
  shares: atEnd(shares),
  treatments: atEnd(treatments),
  unwanted: atEnd([...unwanted, ...unwantedMorphemes]),
  unwantedMeasures: atEnd(unwantedMeasures),
  unwantedShares: atEnd(unwantedShares),
  wanted: atEnd(wanted),
};
const goodConcentration = new RegExp(`(?:${anyOf(goodConcentrations).source}).*浓度$`, "u");
const treatedBefore = new RegExp(`(?:${anyOf([...treatments, ...falls]).source})$`, "u");
// 服务态度投诉 and 教育乱收费投诉 begin with a field of work, 办理刑事犯罪 with what is done.
const treatedFirst = new RegExp(
  `^(?!服务|教育|培训|保险|监管|监督|执法)(?:${anyOf([...treatments, ...falls]).source})(?!站|所|中心|机构|人员|对象|系统|平台)`,
  "u",
);
// 折算减少碳排放: between what is done and what it is done to stands a word that says which.
const lessened = new RegExp(`(?:${anyOf(falls).source})[一-龥]{1,3}$`, "u");
const isTreated = (before: string): boolean =>
  treatedBefore.test(before) || treatedFirst.test(before) || lessened.test(before);
const startsWithMending = new RegExp(`^(?:${anyOf(mendings).source})`, "u");
const isMended = (before: string): boolean => endsIn.mendings.test(before) || startsWithMending.test(before);
const startsBadly = new RegExp(`^(?:${anyOf(badBeginnings).source})`, "u");
const anythingDone = anyOf([...treatments, ...falls, ...wanted]);
const withoutFault = /[无零](?:故障|事故|差错|投诉|延误|伤亡)/u;
const startsWithFall = new RegExp(`^(?:${anyOf(falls).source})`, "u");
const lateBefore = /(?:逾期|超期|延迟|延期|滞后)(?!贷款|欠款|账款|款项|债务|税款).{0,6}$/u;
const controlled = /(?:控制|管控)$/u;

/** Takes words off the end of a text as long as there are any, but leaves something of it. */
function stripped(text: string, ending: RegExp): string {
  for (let rest = text; ;) {
    const shorter = rest.replace(ending, "");
    if (shorter === rest || shorter === "") return rest;
    rest = shorter;
  }
}

function opposite(direction: Direction): Direction {
  if (direction === null) return null;
  return direction === "less" ? "more" : "less";
}

/** What is better of a thing by itself: 投诉 less, 无投诉 more, 投诉处理 nobody can say. */
function ofThing(thing: string): Direction {
  let head = thing;
  while (!endsIn.unwanted.test(head)) {
    const shorter = head.replace(endsIn.happenings, "");
    if (shorter === head || shorter === "") return null;
    head = shorter;
  }
  return ofThingEndingIn(endsIn.unwanted, head);
}

function ofThingEndingIn(bad: RegExp, thing: string): Direction {
  const before = thing.replace(bad, "");
  if (endsIn.negations.test(before)) return "more";
  const isDealtWith = endsIn.mistakes.test(thing) ? isMended : isTreated;
  return isDealtWith(before) ? null : "less";
}

/** What is better of a share of a thing: 合格 more, 不合格 less, 投诉处理 more. */
function ofShare(thing: string): Direction {
  if (endsIn.unwantedShares.test(thing)) return ofThingEndingIn(endsIn.unwantedShares, thing);
  const end = [endsIn.wanted, endsIn.treatments].find((ending) => ending.test(thing));
  if (!end) return null;
  const before = thing.replace(end, "");
  if (/[不未]$/u.test(before)) return "less";
  return "more";
}

/** What is better of a change: 投诉下降 more, 投诉上升 less, 成本节约 more; of others nobody can say. */
function ofChange(thing: string): Direction {
  for (const [ending, turns] of [
    [endsIn.falls, true],
    [endsIn.rises, false],
  ] as const) {
    if (!ending.test(thing)) continue;
    const what = stripped(thing, ending);
    if (what === thing) return endsIn.savings.test(thing) ? "more" : null;
    const changed = directionOfNoun(what);
    return changed === "less" ? (turns ? opposite(changed) : changed) : null;
  }
  return null;
}

function ofDuration(noun: string): Direction {
  const process = noun.replace(endsIn.durations, "");
  if (process === noun) return null;
  if (withoutFault.test(process)) return "more";
  const isQuick = [process, stripped(process, endsIn.happenings)].some((what) =>
    endsIn.quickThings.test(what),
  );
  return isQuick || ofThing(process) === "less" ? "less" : null;
}

/** What is better of something measured in a unit of its own: 浓度, 噪声, 成本. */
function ofMeasure(noun: string): Direction {
  if (!endsIn.unwantedMeasures.test(noun) || goodConcentration.test(noun)) return null;
  const before = noun.replace(endsIn.unwantedMeasures, "");
  return endsIn.falls.test(before) || lessened.test(before) || startsWithFall.test(noun) ? null : "less";
}

/** Whether the noun says how far a limit of money is used: 成本控制率. */
function usesLimit(thing: string): boolean {
  return controlled.test(thing) && endsIn.limitedMoney.test(thing.replace(controlled, ""));
}

function directionOfNoun(noun: string): Direction {
  const thing = stripped(noun, endsIn.measures);
  const measured = ofDuration(noun) ?? ofMeasure(noun) ?? ofMeasure(thing);
  if (measured || endsIn.unwantedMeasures.test(noun)) return measured;
  if (isBadAsItStands(noun, thing)) return "less";
  if (endsIn.falls.test(thing) || endsIn.rises.test(thing)) return ofChange(thing);
  if (usesLimit(thing)) return "less";
  return (endsIn.shares.test(noun) ? ofShare(thing) : null) ?? ofThing(thing);
}

/** Whether it happens too often, begins badly with nothing done about it, or comes late. */
function isBadAsItStands(noun: string, thing: string): boolean {
  if (endsIn.happeningRates.test(noun)) return true;
  if (startsBadly.test(noun) && !anythingDone.test(noun)) return true;
  return lateBefore.test(thing) && thing !== noun;
}

/**
 * Whether less or more of what an indicator measures is better, by the words that its name ends in. What is done about a
 * bad thing is no bad thing, and a fall of it is a good one; names whose end does not tell have no direction.
 * @param name the indicator's name, with whatever figures and brackets stand behind it
 */
export function directionOf(name: string): Direction {
  return directionOfNoun(nounOf(name));
}
