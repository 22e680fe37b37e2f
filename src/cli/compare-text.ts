import { describe } from "../core/checks/describe";
import type { FollowedFinding, Outcome } from "../core/import/versions/compare-findings";
import type { Change } from "../core/import/versions/compare-forms";
import { describeChange } from "../core/import/versions/describe-change";
import type { Language } from "../core/language/language";
import type { CellAddress } from "../core/grid/grid";
import { placeName } from "../core/recognise/place-name";
import type { FormReading } from "../core/recognise/reading";
import type { JudgedFinding } from "../core/rollup/judged-form";
import { inColumns, onOneLine } from "./columns";
import { formTitle } from "./form-title";
import type { JudgedFile } from "./judged-files";
import type { TextKey } from "./messages/zh-CN";
import type { Paint } from "./paint";
import { say } from "./say";
import type { ComparedFiles, ComparedPair } from "./compared-files";

type Rows = readonly (readonly string[])[];

/** What `compare` prints for people: a block for each form, those without another version, and the sum of all at the end. */
export function compareText(files: ComparedFiles, language: Language, paint: Paint): string {
  const { pairs, gone, added } = files;
  const values = { count: String(pairs.length), counts: countsOf(pairs, language) };
  return [
    ...pairs.map((pair) => pairText(pair, language, paint)),
    ...alone("compare-only-before", gone, language, paint),
    ...alone("compare-only-after", added, language, paint),
    `${say(language, "compare-total", values)}\n`,
  ].join("\n");
}

function alone(title: TextKey, forms: readonly JudgedFile[], language: Language, paint: Paint): string[] {
  if (forms.length === 0) return [];
  const names = forms.map(({ file, form }) => `  ${formTitle(file, form, language, paint)}\n`);
  return [`${say(language, title)}\n${names.join("")}`];
}

const outcomes = ["mended", "remaining", "gone", "unjudged"] as const satisfies readonly Outcome[];

/** How many findings of all these forms became what. */
export function countsOf(pairs: readonly ComparedPair[], language: Language): string {
  const followed = pairs.flatMap(({ compared }) => compared.followed);
  const count = (outcome: Outcome) => String(followed.filter((own) => own.outcome === outcome).length);
  const sum = (of: (pair: ComparedPair) => readonly unknown[]) => String(pairs.flatMap(of).length);
  return say(language, "compare-counts", {
    ...Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])),
    appeared: sum(({ compared }) => compared.appeared),
    besides: sum(({ compared }) => compared.besides),
  });
}

function pairText(pair: ComparedPair, language: Language, paint: Paint): string {
  const { before, after, compared } = pair;
  const of = (outcome: Outcome) => compared.followed.filter((own) => own.outcome === outcome);
  const follow = (own: FollowedFinding<JudgedFinding>) => followedRow(pair, own, language);
  const isSame = compared.changes.length + compared.followed.length + compared.appeared.length === 0;
  const lines = [
    formTitle(before.file, before.form, language, paint),
    `→ ${formTitle(after.file, after.form, language, paint)}`,
    `  ${isSame ? say(language, "compare-all-same") : countsOf([pair], language)}`,
    ...section("compare-remaining", of("remaining").map(follow), language, paint),
    ...section(
      "compare-appeared",
      compared.appeared.map((own) => findingRow(after, own, language)),
      language,
      paint,
    ),
    ...section("compare-unjudged", of("unjudged").map(follow), language, paint),
    ...section("compare-mended", of("mended").map(follow), language, paint),
    ...section("compare-gone", of("gone").map(follow), language, paint),
    ...section(
      "compare-besides",
      compared.besides.map((own) => changeRow(pair, own, language)),
      language,
      paint,
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function section(title: TextKey, rows: Rows, language: Language, paint: Paint): readonly string[] {
  if (rows.length === 0) return [];
  const head = `  ${paint("bold", say(language, title))} ${paint("faint", String(rows.length))}`;
  return ["", head, ...inColumns(rows).map((line) => `    ${line}`)];
}

const cellText = (form: FormReading, cell: CellAddress | null, language: Language) =>
  cell ? placeName(form, cell, language) : "";

function findingRow({ form }: JudgedFile, finding: JudgedFinding, language: Language): readonly string[] {
  const { severity, cell, waived } = finding;
  const reason = waived === null ? "" : say(language, "compare-waived", { reason: waived });
  const text = [describe(finding, language).message, reason].filter((part) => part !== "").join("　");
  return [cellText(form, cell, language), say(language, severity), onOneLine(text)];
}

/** What remains is told as it is now, the rest as it was; behind both what was changed in the finding's field. */
function followedRow(
  { before, after, compared }: ComparedPair,
  { outcome, before: old, after: now, field }: FollowedFinding<JudgedFinding>,
  language: Language,
): readonly string[] {
  const [place = "", severity = "", message = ""] = now
    ? findingRow(after, now, language)
    : findingRow(before, old, language);
  if (outcome === "gone") return [place, severity, message];
  const change = compared.changes.find((own) => own.kind === "field" && own.field === field);
  if (change) {
    const told = onOneLine(describeChange(change, language));
    return [place, severity, message, say(language, "compare-touched", { change: told })];
  }
  return outcome === "remaining"
    ? [place, severity, message, say(language, "compare-untouched")]
    : [place, severity, message];
}

function changeRow({ before, after }: ComparedPair, change: Change, language: Language): readonly string[] {
  return [cellText(...placeOf(change, before, after), language), onOneLine(describeChange(change, language))];
}

/** What is gone stood on the earlier form. */
function placeOf(
  change: Change,
  before: JudgedFile,
  after: JudgedFile,
): readonly [FormReading, CellAddress | null] {
  const isBefore =
    change.kind === "row-gone" || change.kind === "text-gone" || (change.kind === "field" && !change.cell);
  if (!isBefore) return [after.form, change.cell];
  return [before.form, change.kind === "field" ? change.cellBefore : change.cell];
}
