import { emptied, typed } from "../helpers/edit";
import type { Mutations } from "./mutation";

export const basicsMutations: Mutations = {
  "year-missing": (clean) => emptied(clean, "year"),
  "year-missing.impossible": (clean) => typed(clean, "year", "（1923 年度）"),
  "name-missing": (clean) => emptied(clean, "name"),
  "name-malformed": (clean) => typed(clean, "name", "区特保队伍\n经费"),
  "name-malformed.quote": (clean) => typed(clean, "name", '区"特保"队伍经费'),
  "name-malformed.long": (clean) => typed(clean, "name", "区特保队伍经费".repeat(9)),
  "department-missing": (clean) => emptied(clean, "department"),
  "department-unlikely": (clean) => typed(clean, "department", "区公安分局财务科"),
  "unit-missing": (clean) => emptied(clean, "unit"),
  "category-missing": (clean) => emptied(clean, "category"),
  "category-unknown": (clean) => typed(clean, "category", "延续项目"),
};
