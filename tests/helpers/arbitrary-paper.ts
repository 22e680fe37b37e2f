import fc from "fast-check";

import type { PaperKind } from "../../src/core/form/paper";
import type { IndicatorContents, PaperContents } from "../../src/core/form/paper-contents";
import type { Project } from "../../src/core/form/project";
import { makePaper } from "../../src/core/kinds/make/make-paper";
import { paperWords } from "../../src/core/kinds/papers";
import { projects } from "./arbitrary-project";

const amounts = fc.constantFrom("0", "250000.00", "215,457.60", "1,234,567", "8.5", "00.50", "-12.50");
const rates = fc.constantFrom("86.19%", "100%", "0.8619", "0.00%", "1");
const points = fc.constantFrom("10", "8.62", "0", "12.50");
const reached = fc.constantFrom("100%", "354人", "及时", "=1+1", "1-2", "已完成", "98", "≥95%");
const reasons = fc.constantFrom("疫情影响，年中停工", "经费下达较晚；\n下年提前安排", "'", "=SUM(A1)");

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { freq: 3, nil: undefined });
}

function defined<Value extends object>(values: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Value]?: NonNullable<Value[Key]>;
  };
}

const ownParts: Readonly<Record<PaperKind, fc.Arbitrary<IndicatorContents>>> = {
  selfEvaluation: fc
    .record({ actual: maybe(reached), weight: maybe(points), score: maybe(points), reason: maybe(reasons) })
    .map(defined),
  monitoring: fc
    .record({
      toDate: maybe(reached),
      forecast: maybe(reached),
      funds: maybe(fc.constant("√")),
      text: maybe(reasons),
      likelihood: maybe(fc.constantFrom("certain", "possible", "impossible")),
      note: maybe(reasons),
    })
    .map(({ likelihood, ...parts }) => ({ ...defined(parts), ...(likelihood && { [likelihood]: "√" }) })),
};

const figureOfPart: Readonly<Record<string, fc.Arbitrary<string>>> = {
  rate: rates,
  rateToDate: rates,
  weight: points,
  score: points,
};

function amountsOf(kind: PaperKind): fc.Arbitrary<PaperContents["funding"][number]["amounts"]> {
  const parts = paperWords[kind].moneyParts;
  return fc
    .record(Object.fromEntries(parts.map((part) => [part, maybe(figureOfPart[part] ?? amounts)])))
    .map(defined);
}

const totals = fc.option(fc.record({ weight: fc.option(points), score: fc.option(points) }));
const remarks = fc
  .record({
    grade: maybe(fc.constantFrom("优", "良", "合格")),
    problems: maybe(reasons),
    measures: maybe(reasons),
  })
  .map(defined);

/** Papers of a kind, filled in at random: any of their cells may hold something, whether it is right or not. */
export function papers(kind: PaperKind): fc.Arbitrary<PaperContents> {
  return projects.chain((project) => {
    const made = makePaper(kind, { ...project, indicators: { annual: named(project), overall: [] } });
    return fc
      .record({
        funding: fc.tuple(...made.funding.map(() => amountsOf(kind))),
        own: fc.array(ownParts[kind], {
          minLength: made.indicators.length,
          maxLength: made.indicators.length,
        }),
        actual: fc.option(fc.constantFrom("已完成全年任务。", "一是完成改造；\n二是开展培训354人次。")),
        total: totals,
        remarks,
        months: fc.option(fc.integer({ min: 1, max: 12 })),
      })
      .map(({ funding, own, actual, total, remarks: said, months }) => ({
        ...made,
        months: kind === "monitoring" ? months : null,
        funding: made.funding.map((row, at) => ({ ...row, amounts: funding[at] ?? {} })),
        indicators: made.indicators.map((indicator, at) => ({ ...withoutPoints(indicator), ...own[at] })),
        goals: { ...made.goals, actual: kind === "selfEvaluation" ? actual : null },
        total: kind === "selfEvaluation" ? total : null,
        remarks: kind === "selfEvaluation" ? said : {},
      }));
  });
}

function named({ indicators: { annual } }: Project): Project["indicators"]["annual"] {
  return annual.map((indicator) => ({ ...indicator, name: indicator.name ?? "改造完成率" }));
}

function withoutPoints(indicator: IndicatorContents): IndicatorContents {
  return Object.fromEntries(Object.entries(indicator).filter(([part]) => part !== "weight"));
}
