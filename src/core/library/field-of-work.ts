import type { Localized } from "../language/language";

/** The 二级指标 that the library's names stand under, without 指标. */
export type LibraryLevel =
  | "数量"
  | "质量"
  | "时效"
  | "成本"
  | "社会成本"
  | "生态环境成本"
  | "经济效益"
  | "社会效益"
  | "生态效益"
  | "可持续影响"
  | "服务对象满意度";

/** Names by their 二级. Behind each name, after a blank, what its target is written with: a sign and a unit, or 定性. */
export type NamesByLevel = Readonly<Partial<Record<LibraryLevel, readonly string[]>>>;

/** A field of work (业务领域) with the indicators that projects in it commonly have. */
export interface FieldOfWork {
  readonly name: Localized;
  /** Words in a project's name, its offices or goals that tell that it is of this field; none for what all projects have. */
  readonly words: readonly string[];
  readonly indicators: NamesByLevel;
}
