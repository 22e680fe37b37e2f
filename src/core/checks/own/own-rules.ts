import * as v from "valibot";
import { listColumnKeys, repeatedHeader } from "../../form/list-columns";
import { presetIds, type PresetId } from "../../kinds/scoring/presets";
import { usualGrading, type Grading } from "../grading";
import { severities } from "../rule";
import type { Limits, RuleChoice, Settings } from "../settings";
import { defaultSettings } from "../settings";

// The schema names what is wrong; the sentences for it stand in the message catalogues.
const count = v.pipe(
  v.number("count"),
  v.integer("count"),
  v.minValue(0, "count"),
  v.maxValue(10_000, "count"),
);
const percent = v.pipe(v.number("percent"), v.minValue(0, "percent"), v.maxValue(100, "percent"));
const sums = v.pipe(
  v.array(v.pipe(v.number("sums"), v.minValue(1, "sums"), v.maxValue(1000, "sums")), "sums"),
  v.minLength(1, "sums"),
  v.maxLength(10, "sums"),
  v.readonly(),
);
const span = v.pipe(
  v.strictObject({ min: count, max: count }, "span"),
  v.check(({ min, max }) => min <= max, "min-above-max"),
  v.readonly(),
);

export const choices = ["off", ...severities] as const satisfies readonly RuleChoice[];
export const choiceSchema = v.picklist(choices, "choice");

export const limitsSchema = v.pipe(
  v.strictObject(
    {
      goalLength: v.exactOptional(span),
      satisfactionFloor: v.exactOptional(percent),
      weightSums: v.exactOptional(sums),
      nameLength: v.exactOptional(count),
      indicatorCount: v.exactOptional(count),
    } satisfies Record<keyof Limits, unknown>,
    "object",
  ),
  v.readonly(),
);

export const scoringSchema = v.picklist(presetIds, "scoring");

const points = v.pipe(v.number("points"), v.minValue(0, "points"), v.maxValue(100, "points"));

export const gradingSchema = v.pipe(
  v.strictObject(
    {
      pointsOff: v.pipe(
        v.strictObject({ error: points, warning: points, hint: points }, "object"),
        v.readonly(),
      ),
      floors: v.pipe(
        v.strictObject({ excellent: points, good: points, fair: points }, "object"),
        v.check(({ excellent, good, fair }) => excellent >= good && good >= fair, "floors"),
        v.readonly(),
      ),
    } satisfies Record<keyof Grading, unknown>,
    "object",
  ),
  v.readonly(),
);

export const listColumnsSchema = v.pipe(
  v.array(
    v.pipe(
      v.strictObject(
        {
          header: v.pipe(v.string("column-header"), v.nonEmpty("column-header")),
          is: v.picklist(listColumnKeys, "column"),
        },
        "object",
      ),
      v.readonly(),
    ),
    "columns",
  ),
  v.minLength(1, "columns"),
  v.maxLength(50, "columns"),
  v.check((columns) => repeatedHeader(columns) === null, "columns-twice"),
  v.readonly(),
);

/** Rules that this version does not know are kept: another one, which wrote them, does. */
export const ownRulesSchema = v.pipe(
  v.object({
    rules: v.pipe(v.record(v.string(), choiceSchema), v.readonly()),
    limits: limitsSchema,
    scoring: v.exactOptional(scoringSchema),
    grading: v.exactOptional(gradingSchema),
    listColumns: v.exactOptional(listColumnsSchema),
  }),
  v.readonly(),
);

/** What a user or an office has laid down about rules and limits; what it does not name is left as it is. */
export type OwnRules = v.InferOutput<typeof ownRulesSchema>;

export const noOwnRules: OwnRules = { rules: {}, limits: {} };

export function isEmpty({ rules, limits, ...others }: OwnRules): boolean {
  return Object.keys(rules).length + Object.keys(limits).length + Object.keys(others).length === 0;
}

/** What several layers together lay down; what is named later wins. */
export function overlaid(...layers: readonly OwnRules[]): OwnRules {
  return {
    ...(Object.assign({}, ...layers) as OwnRules),
    rules: Object.assign({}, ...layers.map(({ rules }) => rules)) as OwnRules["rules"],
    limits: Object.assign({}, ...layers.map(({ limits }) => limits)) as OwnRules["limits"],
  };
}

/** What forms are judged by where these hold. */
export function settingsOf({ rules, limits, scoring, grading, listColumns }: OwnRules): Settings {
  return {
    ...{ ...defaultSettings, ...limits, rules, scoring: scoring ?? null },
    grading: grading ?? usualGrading,
    listColumns: listColumns ?? defaultSettings.listColumns,
  };
}

/** The same with another choice for a rule; null takes its own away. */
export function withChoice(own: OwnRules, id: string, choice: RuleChoice | null): OwnRules {
  const others = without(own.rules, id);
  return { ...own, rules: choice === null ? others : { ...others, [id]: choice } };
}

/** The same with another limit; null takes its own away. */
export function withLimit<Name extends keyof Limits>(
  own: OwnRules,
  name: Name,
  limit: Limits[Name] | null,
): OwnRules {
  const others = without(own.limits, name);
  return { ...own, limits: limit === null ? others : { ...others, [name]: limit } };
}

/** The same with other rules of scoring; null takes its own away. */
export function withScoring(own: OwnRules, scoring: PresetId | null): OwnRules {
  return scoring === null ? without(own, "scoring") : { ...own, scoring };
}

/** The same with other columns of the list for the budget system; null takes its own away. */
export function withListColumns(own: OwnRules, listColumns: OwnRules["listColumns"] | null): OwnRules {
  return listColumns ? { ...own, listColumns } : without(own, "listColumns");
}

function without<T extends object>(whole: T, key: string): T {
  return Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key)) as T;
}
