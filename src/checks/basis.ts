import type { Localized } from "../language/language";

/**
 * What a rule rests on. A clause is named only where its wording was read; otherwise the document alone, or
 * 填报惯例 where real forms and instructions show the practice.
 */
export const bases = {
  practice: { "zh-CN": "填报惯例", "en-US": "Filing practice" },
} as const satisfies Record<string, Localized>;

export type BasisId = keyof typeof bases;
