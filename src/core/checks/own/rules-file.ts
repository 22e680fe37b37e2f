import * as v from "valibot";
import { parseJson, type Parsed } from "../../json/parse-json";
import { messages } from "../messages/catalogue";
import { rulesFileInEnglish } from "./messages/en-US";
import { rulesFileInChinese } from "./messages/zh-CN";
import {
  choiceSchema,
  gradingSchema,
  limitsSchema,
  listColumnsSchema,
  scoringSchema,
  type OwnRules,
} from "./own-rules";

/** What stands in the file, so that it is not taken for another one. */
const kind = "performance-target-rules";
const version = 1;

const known = v.check<string, string>(
  (id) => Object.hasOwn(messages, id) && !id.includes("."),
  "unknown-rule",
);

const fileSchema = v.pipe(
  v.strictObject(
    {
      kind: v.literal(kind, "kind"),
      version: v.literal(version, "version"),
      rules: v.optional(v.record(v.pipe(v.string(), known), choiceSchema, "object"), {}),
      limits: v.optional(limitsSchema, {}),
      scoring: v.exactOptional(scoringSchema),
      grading: v.exactOptional(gradingSchema),
      listColumns: v.exactOptional(listColumnsSchema),
    },
    "object",
  ),
  v.transform(({ rules, limits, scoring, grading, listColumns }): OwnRules => ({
    ...{ rules, limits },
    ...(scoring && { scoring }),
    ...(grading && { grading }),
    ...(listColumns && { listColumns }),
  })),
);

const sentences = { "zh-CN": rulesFileInChinese, "en-US": rulesFileInEnglish };

/** Reads the text of a rules file; a rule or limit that does not exist is named, and then nothing is taken over. */
export function parseRulesFile(text: string): Parsed<OwnRules> {
  return parseJson(text, fileSchema, sentences);
}

/** The text of a rules file, for people to read and change. */
export function rulesFile(own: OwnRules): string {
  return `${JSON.stringify({ kind, version, ...own }, null, 2)}\n`;
}
