import type { CheckedNotJudged } from "../core/checks/check";
import { describe, describeNotJudged } from "../core/checks/describe";
import type { FieldChange } from "../core/checks/rule";
import { jsonField, jsonLists } from "../core/form/project-json";
import { cellName, rangeName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import type { Language } from "../core/language/language";
import { pageOf } from "../core/recognise/place-name";
import type { JudgedFinding } from "../core/rollup/judged-form";
import type { JudgedFile } from "./judged-files";

/** What `check --json` prints for a form: cells as `B3`, texts in the user's language. */
export function findingsJson({ file, form, findings, notJudged }: JudgedFile, language: Language): object {
  return {
    file,
    sheet: form.sheet,
    range: rangeName(form.range),
    kind: form.kind,
    project: form.project.name,
    findings: findings.map((finding) => ({
      ...findingJson(finding, language),
      ...onPage(form, finding.cell),
    })),
    cannotJudge: notJudged.map((entry) => ({
      ...notJudgedJson(entry, language),
      ...onPage(form, entry.cell),
    })),
  };
}

function findingJson(finding: JudgedFinding, language: Language): object {
  const { rule, severity, field, cell, more, fix, waived } = finding;
  const { message, expected, basis } = describe(finding, language);
  const changes = fix?.map(changeJson) ?? null;
  return {
    rule,
    severity,
    field: jsonField(field),
    cell: nameOf(cell),
    ...(more && { moreCells: more.map(cellName) }),
    message,
    expected,
    basis,
    fix: changes,
    waived,
  };
}

function changeJson(change: FieldChange): object {
  return change.kind === "set"
    ? { ...change, field: jsonField(change.field) }
    : { ...change, list: jsonLists[change.list] };
}

function notJudgedJson(notJudged: CheckedNotJudged, language: Language): object {
  const { rule, field, cell } = notJudged;
  return {
    rule,
    field: jsonField(field),
    cell: nameOf(cell),
    reason: describeNotJudged(notJudged, language),
  };
}

/** Of a form on pages, the page too. */
function onPage({ origins }: JudgedFile["form"], cell: CellAddress | null): object {
  return origins && cell ? { page: pageOf(origins, cell.row) } : {};
}

function nameOf(cell: CellAddress | null): string | null {
  return cell && cellName(cell);
}
