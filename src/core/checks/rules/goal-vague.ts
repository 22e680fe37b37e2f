import { fold } from "../../form/text";
import { nothing, type Rule } from "../rule";

// `1.` or `（2）` at the head of a sentence counts the sentences, not the work.
const numbering = /(^|[。;:,\n])\s*[(（]?\d{1,2}[).）、．]\s*(?!\d)/g;
// 第一批 counts nothing, and 拆一件、销一件 is a way of saying how.
const noCount =
  /第[一二三四五六七八九十]|([一每])[件项个批处][^，,。、]{0,4}[、，,][^，,。、]{0,4}\1[件项个批处]/g;
const digit = /\d/;
const numeral = /[一两二三四五六七八九十百千万][余多]?[个项次名人场台套批条处家户所座期种支份成倍类件栋]/;
const time =
  /年底|年末|年内|年初|年度(?!工作|目标|任务|计划|预算|绩效|重点|考核)|全年|当年|本年|今年|明年|每年|每月|每季|季度|月底|月末|月份|月前|上半年|下半年|工作日/;

/** 年度总目标 names neither a number nor a time. */
export const goalVague: Rule = {
  id: "goal-vague",
  severity: "warning",
  basis: "goalMethod",
  check({ project }) {
    const { annual } = project.goals;
    if (annual === null) return nothing;
    const text = fold(annual.replace(/[\r\n]+/g, "。").replace(numbering, "$1")).replace(noCount, "");
    if (digit.test(text) || numeral.test(text) || time.test(text)) return nothing;
    return [{ verdict: "found", field: "goals.annual" }];
  },
};
