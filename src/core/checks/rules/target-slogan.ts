import { isPercentage } from "../../form/target";
import { findOnTargets } from "../find-on-indicators";
import { speaksOfRate } from "../rates";
import type { Rule } from "../rule";

const slogan =
  /(?:可持续(?:发展|影响)|长效机制|管理机制|社会影响力?|安全意识|环保意识|服务意识|办学条件|生活水平|服务能力|保障能力|管理水平)$/u;

/** A per cent of what nobody can count: 可持续发展 100%, 管理机制 =100%. */
export const targetSlogan: Rule = {
  id: "target-slogan",
  severity: "hint",
  basis: "practice",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ name, target }) =>
      isPercentage(target) && slogan.test(name) && !speaksOfRate(name) ? {} : null,
    ),
};
