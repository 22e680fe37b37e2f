import { identityKey, isSameProject } from "../../form/identity";
import { fold } from "../../form/text";
import type { FormReading } from "../../recognise/reading";
import { pairIndicators } from "../pair-indicators";

/** A form of which two versions may exist: as it was sent first, and as it was sent again. */
export interface HasForm {
  readonly form: FormReading;
}

/** Two versions of one form. */
export interface FormPair<Version> {
  readonly before: Version;
  readonly after: Version;
}

/** The forms of two workbooks: those that are in both, and those that are in one only. */
export interface PairedForms<Version> {
  readonly pairs: readonly FormPair<Version>[];
  readonly gone: readonly Version[];
  readonly added: readonly Version[];
}

type Same = (one: FormReading, other: FormReading) => boolean;

const fewestIndicators = 3;

/** Whether more than half of all indicators of both forms are the same ones: a project whose name was mended. */
function sharesIndicators(one: FormReading, other: FormReading): boolean {
  const [own, others] = [one.project.indicators.annual, other.project.indicators.annual];
  const most = Math.max(own.length, others.length);
  const shared = own.length - pairIndicators(own, others).alone.length;
  return most >= fewestIndicators && shared * 2 > most;
}

const withoutYear = ({ project }: FormReading) => ({ ...project, year: null });

/** By what two forms are taken for versions of one, the surest first; what is not sure must also be the only one of its kind. */
const ways: readonly Same[] = [
  (one, other) => isSameProject(one.project, other.project),
  (one, other) => isSameProject(withoutYear(one), withoutYear(other)),
  ({ project: { name: one } }, { project: { name: other } }) =>
    one !== null && other !== null && fold(one) === fold(other),
  sharesIndicators,
];

/**
 * Finds for each form its later version, by what projects are known by, then by their indicators. Where each side has one
 * form, and of the same kind, the two are versions whatever they say. A form that could be one of several stays alone.
 */
export function pairForms<Version extends HasForm>(
  before: readonly Version[],
  after: readonly Version[],
): PairedForms<Version> {
  const partners = new Map<Version, Version>();
  const isFree = (version: Version) => !partners.has(version) && ![...partners.values()].includes(version);
  const candidates = (of: Version, among: readonly Version[], same: Same) =>
    among.filter((one) => isFree(one) && one.form.kind === of.form.kind && same(of.form, one.form));

  const surely: Same = (one, other) => {
    const key = identityKey(one.project);
    return key !== null && key === identityKey(other.project);
  };
  for (const own of before) {
    const found = candidates(own, after, surely);
    const partner = found.find(({ form }) => form.sheet === own.form.sheet) ?? found[0];
    if (partner) partners.set(own, partner);
  }
  const onlyOnes: Same[] = before.length === 1 && after.length === 1 ? [() => true] : [];
  for (const same of [...ways, ...onlyOnes])
    for (const own of before.filter(isFree)) {
      const [partner, another] = candidates(own, after, same);
      if (partner && !another && candidates(partner, before, same).length === 1) partners.set(own, partner);
    }
  return {
    pairs: before.flatMap((own) => {
      const partner = partners.get(own);
      return partner ? [{ before: own, after: partner }] : [];
    }),
    gone: before.filter(isFree),
    added: after.filter(isFree),
  };
}
