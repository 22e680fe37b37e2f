import { describe } from "../core/checks/describe";
import { jsonField } from "../core/form/project-json";
import { cellName, rangeName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import type { FollowedFinding, Outcome } from "../core/import/versions/compare-findings";
import type { Change } from "../core/import/versions/compare-forms";
import { describeChange } from "../core/import/versions/describe-change";
import type { Language } from "../core/language/language";
import type { JudgedFinding } from "../core/rollup/judged-form";
import type { JudgedFile } from "./judged-files";
import type { ComparedFiles, ComparedPair } from "./compared-files";

const nameOf = (cell: CellAddress | null) => cell && cellName(cell);

/** What `compare --json` prints: for each form its findings by what became of them, and all that was changed; cells as `B3`. */
export function compareJson({ pairs, gone, added }: ComparedFiles, language: Language): object {
  return {
    forms: pairs.map((pair) => pairJson(pair, language)),
    onlyBefore: gone.map(formJson),
    onlyAfter: added.map(formJson),
  };
}

function formJson({ file, form }: JudgedFile): object {
  const { sheet, range, kind, project } = form;
  return { file, sheet, range: rangeName(range), kind, project: project.name };
}

function pairJson({ before, after, compared }: ComparedPair, language: Language): object {
  const of = (outcome: Outcome) =>
    compared.followed.filter((own) => own.outcome === outcome).map((own) => followedJson(own, language));
  const isBeside = new Set(compared.besides);
  return {
    before: formJson(before),
    after: formJson(after),
    mended: of("mended"),
    notMended: of("remaining"),
    goneWithRow: of("gone"),
    cannotJudge: of("unjudged"),
    appeared: compared.appeared.map((own) => findingJson(own, language)),
    changes: compared.changes.map((change) => ({
      ...changeJson(change, language),
      besides: isBeside.has(change),
    })),
  };
}

/** The finding as it is now, where it remains, else as it was. */
function followedJson({ before, after }: FollowedFinding<JudgedFinding>, language: Language): object {
  return { ...findingJson(after ?? before, language), cellBefore: nameOf(before.cell) };
}

function findingJson(finding: JudgedFinding, language: Language): object {
  const { rule, severity, field, cell, waived } = finding;
  const { message, expected } = describe(finding, language);
  return { rule, severity, field: jsonField(field), cell: nameOf(cell), message, expected, waived };
}

function changeJson(change: Change, language: Language): object {
  const text = describeChange(change, language);
  const field = change.field && jsonField(change.field);
  if (change.kind !== "field") return { kind: change.kind, field, cell: nameOf(change.cell), text };
  const { before, after, cell, cellBefore } = change;
  return {
    kind: change.kind,
    field,
    cell: nameOf(cell),
    cellBefore: nameOf(cellBefore),
    before,
    after,
    text,
  };
}
