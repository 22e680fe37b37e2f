import type { Language, Values } from "../../language/language";
import { placeName } from "../../recognise/place-name";
import type { DocumentBlock, DocumentTable, PrintedDocument } from "../document/printed-document";
import { fileName } from "../form-link";
import type { Entry } from "../report/entries";
import type { ReturnsTextKey } from "./messages/zh-CN";
import { countsOf, toReturn, type ReviewedForm, type UnitReview } from "./return-notes";
import { sayReturns } from "./say-returns";

type Say = (key: ReturnsTextKey, values?: Values) => string;

/** Plans what is sent back as a document to print: for each unit a page with its forms and what is to be changed in them. */
export function returnDocument(units: readonly UnitReview[], language: Language): PrintedDocument {
  const say: Say = (key, values) => sayReturns(language, key, values);
  const title = say("title");
  const sections = units
    .filter((unit) => toReturn(unit).length > 0)
    .map((unit) => sectionOf(unit, title, language, say));
  const nothing: DocumentBlock[] = [
    { kind: "title", text: title },
    { kind: "text", text: say("nothing-to-return") },
  ];
  return { title, sections: sections.length > 0 ? sections : [nothing] };
}

function sectionOf(
  review: UnitReview,
  title: string,
  language: Language,
  say: Say,
): readonly DocumentBlock[] {
  const returned = toReturn(review);
  const counts = { forms: String(review.forms.length), returned: String(returned.length) };
  return [
    { kind: "title", text: title },
    { kind: "text", text: say("to-unit", { unit: review.unit ?? say("no-unit") }) },
    { kind: "text", text: say("intro", counts) },
    ...returned.flatMap((own, at) => formBlocks(own, at + 1, language, say)),
    { kind: "text", text: "" },
    { kind: "text", text: say("signed") },
  ];
}

function formBlocks(reviewed: ReviewedForm, number: number, language: Language, say: Say): DocumentBlock[] {
  const { form, entries } = reviewed;
  const name = form.form.project.name ?? say("unnamed");
  const place = [fileName(form), form.form.sheet].filter((part) => part !== null).join(" › ");
  return [
    { kind: "heading", text: say("form", { number: String(number), name }) },
    ...(place === "" ? [] : [{ kind: "quiet", text: say("place", { place }) } as const]),
    { kind: "text", text: proposalText(reviewed, say) },
    tableOf(entries, language, say),
  ];
}

function proposalText({ proposal, entries, notJudged }: ReviewedForm, say: Say): string {
  const open = notJudged > 0 ? [say("not-judged", { count: String(notJudged) })] : [];
  const counts = [say("counts", countsOf(entries)), ...open].join(say("separator"));
  if (!proposal) return say("no-proposal", { counts });
  return say("proposal", { grade: say(proposal.grade), points: String(proposal.points), counts });
}

const shares = { number: 6, cell: 10, field: 13, need: 10, problem: 33, expected: 28 } as const;
const centred: readonly string[] = ["number", "cell", "need"];

function tableOf(entries: readonly Entry[], language: Language, say: Say): DocumentTable {
  const keys = Object.keys(shares) as (keyof typeof shares)[];
  const textOf = (entry: Entry, at: number): Readonly<Record<keyof typeof shares, string>> => ({
    number: String(at + 1),
    cell: entry.cell ? placeName(entry.form.form, entry.cell, language) : "",
    field: entry.fieldName,
    need: say(entry.severity),
    problem: entry.problem,
    expected: entry.expected,
  });
  return {
    kind: "table",
    columns: keys.map((key) => ({ header: say(key), share: shares[key], isCentred: centred.includes(key) })),
    rows: entries.map((entry, at) => keys.map((key) => textOf(entry, at)[key])),
  };
}
