import {
  remarkParts,
  type Likelihood,
  type Paper,
  type PaperFunding,
  type PaperIndicator,
  type Said,
} from "../form/paper";
import type { Project } from "../form/project";
import { paperWords } from "./papers";
import { likelihoodOf } from "./monitoring/likelihood";

type Texts = Readonly<Record<string, unknown>>;

/** The kinds of reasons of a 监控表, as JSON has them. */
export const reasonParts = ["funds", "rules", "people", "hardware", "other", "text"] as const;

const sharedParts = ["level1", "level2", "name", "target"] as const;

/** What JSON says of an indicator as plain texts, by kind of paper. */
export const indicatorTextParts = {
  selfEvaluation: [...sharedParts, "actual", "weight", "score", "reason"],
  monitoring: [...sharedParts, "toDate", "forecast", "note"],
} as const;

function texts<Part extends string>(said: Readonly<Record<Part, Said>>, parts: readonly Part[]): Texts {
  return Object.fromEntries(parts.map((part) => [part, said[part].text]));
}

function evaluated(indicator: PaperIndicator): Texts {
  return texts(indicator, indicatorTextParts.selfEvaluation);
}

function monitored(indicator: PaperIndicator): Texts {
  const likelihood: Likelihood | null = likelihoodOf(indicator);
  const parts = texts(indicator, indicatorTextParts.monitoring);
  return { ...parts, reasons: texts(indicator, reasonParts), likelihood };
}

const ownParts = { selfEvaluation: evaluated, monitoring: monitored } as const;

function fundingJson({ key, label, ...amounts }: PaperFunding, { kind }: Paper): Texts {
  return { key, label: label.text, ...texts(amounts, paperWords[kind].moneyParts) };
}

/** What `read --json` prints of a 自评表 or a 监控表: every value as its cell says it, null where the form does not say it. */
export function paperJson(paper: Paper, { year, name, department, unit, funding }: Project): Texts {
  const { kind, title, months, goals, total } = paper;
  return {
    kind,
    title,
    year,
    ...(kind === "monitoring" && { months }),
    name,
    department,
    unit,
    currency: funding.currency,
    funding: paper.funding.map((row) => fundingJson(row, paper)),
    goals: texts(goals, ["expected", "actual"]),
    indicators: paper.indicators.map(ownParts[kind]),
    levelWeights: Object.fromEntries(paper.levelWeights.map(({ level1, points }) => [level1, points.text])),
    total: total && texts(total, ["weight", "score"]),
    ...texts(paper, remarkParts),
  };
}
