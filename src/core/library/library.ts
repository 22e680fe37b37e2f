import { common } from "./fields/common";
import { cityManagement, construction, environment, transport, water } from "./fields/city";
import { education, elderlyCare, employment, health, housing } from "./fields/people";
import { emergency, police } from "./fields/public-safety";
import {
  agriculture,
  culture,
  grants,
  information,
  justice,
  marketSupervision,
  publicity,
  science,
} from "./fields/services";
import type { FieldOfWork, LibraryLevel } from "./field-of-work";

/** An indicator that the library knows (指标库): what it is called and counted with, never a value. */
export interface LibraryIndicator {
  /** The 二级, without 指标. */
  readonly level2: string;
  readonly name: string;
  /** `≥`, `≤` or `=`; null where the target is a word. */
  readonly sign: string | null;
  /** What is counted; null where the target is a word. */
  readonly unit: string | null;
  /** The field of work, or the office's own library. */
  readonly field: FieldOfWork;
}

const fields: readonly FieldOfWork[] = [
  police,
  emergency,
  education,
  health,
  elderlyCare,
  employment,
  housing,
  cityManagement,
  construction,
  transport,
  water,
  environment,
  culture,
  information,
  agriculture,
  marketSupervision,
  justice,
  science,
  grants,
  publicity,
  common,
];

/** Names by field of work, worded by us after what published forms commonly have. */
export const indicatorLibrary: readonly LibraryIndicator[] = fields.flatMap((field) =>
  Object.entries(field.indicators).flatMap(([level2, names]) =>
    names.map((line) => indicatorOf(field, level2 as LibraryLevel, line)),
  ),
);

function indicatorOf(field: FieldOfWork, level2: LibraryLevel, line: string): LibraryIndicator {
  const [, name = line, sign, unit] = /^(\S+) ([≥≤=])?(\S+)$/.exec(line) ?? [];
  return { level2, name, sign: sign ?? null, unit: sign === undefined ? null : (unit ?? null), field };
}
