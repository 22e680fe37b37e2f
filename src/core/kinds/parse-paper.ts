import * as v from "valibot";

import { remarkParts, type PaperKind } from "../form/paper";
import type { IndicatorContents, PaperContents } from "../form/paper-contents";
import { problemsOf, type ProjectProblem } from "../form/parse-project";
import { valueSchemas, wrong } from "../form/project";
import { tick } from "./monitoring/likelihood";
import { indicatorTextParts, reasonParts } from "./paper-json";
import { paperWords } from "./papers";

const text = v.optional(valueSchemas.text, null);

function texts<Part extends string>(parts: readonly Part[]) {
  const entries = parts.map((part) => [part, text] as const);
  return v.object(Object.fromEntries(entries) as Readonly<Record<Part, typeof text>>, wrong("object"));
}

function listOf<Entry extends v.GenericSchema>(entry: Entry) {
  return v.array(entry, wrong("list"));
}

const remarks = Object.fromEntries(remarkParts.map((part) => [part, text])) as Record<
  (typeof remarkParts)[number],
  typeof text
>;

/** The last of the months that a 监控表 tells of. */
const months = v.optional(
  v.nullable(
    v.pipe(
      v.number(wrong("months")),
      v.integer(wrong("months")),
      v.minValue(1, wrong("months")),
      v.maxValue(12, wrong("months")),
    ),
  ),
  null,
);

/** What every kind has, beside its funding and indicators. */
const shared = {
  title: text,
  year: v.optional(valueSchemas.year, null),
  months,
  name: text,
  department: text,
  unit: text,
  currency: v.optional(valueSchemas.currency, null),
  goals: texts(["expected", "actual"]),
  levelWeights: v.optional(v.record(v.string(), v.string(wrong("text")), wrong("object")), {}),
  total: v.optional(v.nullable(texts(["weight", "score"])), null),
  ...remarks,
};

function fundingSchema(kind: PaperKind) {
  const amounts = texts(paperWords[kind].moneyParts).entries;
  return listOf(v.object({ key: v.string(wrong("text")), label: text, ...amounts }, wrong("object")));
}

const likelihoods = ["certain", "possible", "impossible"] as const;

const schemas = {
  selfEvaluation: v.object(
    {
      ...shared,
      funding: fundingSchema("selfEvaluation"),
      indicators: listOf(texts(indicatorTextParts.selfEvaluation)),
    },
    wrong("object"),
  ),
  monitoring: v.object(
    {
      ...shared,
      funding: fundingSchema("monitoring"),
      indicators: listOf(
        v.object(
          {
            ...texts(indicatorTextParts.monitoring).entries,
            reasons: v.optional(texts(reasonParts), {}),
            likelihood: v.optional(v.nullable(v.picklist(likelihoods, wrong("text"))), null),
          },
          wrong("object"),
        ),
      ),
    },
    wrong("object"),
  ),
} as const satisfies Readonly<Record<PaperKind, unknown>>;

function said<Part extends string>(
  parts: Readonly<Partial<Record<Part, string | null>>>,
): Partial<Record<Part, string>> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)) as Partial<
    Record<Part, string>
  >;
}

type Monitored = v.InferOutput<(typeof schemas)["monitoring"]>["indicators"][number];

function monitored({ reasons, likelihood, ...parts }: Monitored): IndicatorContents {
  return { ...said(parts), ...said(reasons), ...(likelihood && { [likelihood]: tick }) };
}

type Parsed = v.InferOutput<(typeof schemas)[PaperKind]>;

function contentsOf(
  kind: PaperKind,
  {
    funding,
    title,
    year,
    name,
    department,
    unit,
    currency,
    goals,
    levelWeights,
    total,
    months,
    ...rest
  }: Parsed,
  indicators: readonly IndicatorContents[],
): PaperContents {
  return {
    kind,
    title,
    year,
    name,
    department,
    unit,
    currency,
    goals,
    levelWeights,
    total,
    months: kind === "monitoring" ? months : null,
    funding: funding.map(({ key, label, ...amounts }) => ({
      key,
      label: label ?? "",
      amounts: said(amounts),
    })),
    indicators,
    remarks: said(Object.fromEntries(remarkParts.map((part) => [part, rest[part]]))),
  };
}

/** The contents of a later paper, or everything that is wrong with them. */
export type ParsedPaper =
  | { readonly ok: true; readonly contents: PaperContents }
  | { readonly ok: false; readonly problems: readonly ProjectProblem[] };

/** Takes JSON such as `read --json` prints for a 自评表 or 监控表. Keys that such a paper does not have are left out. */
export function parsePaper(kind: PaperKind, json: unknown): ParsedPaper {
  if (kind === "monitoring") {
    const parsed = v.safeParse(schemas.monitoring, json, { abortPipeEarly: true });
    if (!parsed.success) return { ok: false, problems: problemsOf(parsed.issues) };
    const { output } = parsed;
    return { ok: true, contents: contentsOf(kind, output, output.indicators.map(monitored)) };
  }
  const parsed = v.safeParse(schemas.selfEvaluation, json, { abortPipeEarly: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.issues) };
  const { output } = parsed;
  return { ok: true, contents: contentsOf(kind, output, output.indicators.map(said)) };
}
