import { typed } from "../helpers/edit";
import type { Mutations } from "./mutation";

export const crossFormMutations: Mutations = {
  "name-duplicate": (clean) => [clean, clean],
  "indicator-classified-differently": (clean) => [
    clean,
    typed(clean, "name", "公安辅警经费"),
    typed(typed(clean, "name", "视频监控共享平台"), "indicators.annual.8.level2", "经济效益指标"),
  ],
  "copied-from-last-year": (clean) => [clean, typed(clean, "year", "（2024 年度）")],
};
