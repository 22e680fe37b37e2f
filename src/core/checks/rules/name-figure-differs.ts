import { asAmount, compareAmounts } from "../../form/amount";
import { fold } from "../../form/text";
import { findOnTargets } from "../find-on-indicators";
import type { Rule } from "../rule";

const percentBehind = /(\d{1,4}(?:\.\d+)?)%\)?$/;

/** The name carries a percentage that its target contradicts: 水质达标率100% with ≥98%. */
export const nameFigureDiffers: Rule = {
  id: "name-figure-differs",
  severity: "warning",
  basis: "consistency",
  check: (form) =>
    findOnTargets(form, ({ name, target: { number, unit } }) => {
      const figure = percentBehind.exec(fold(name))?.[1];
      if (figure === undefined || number === null || unit !== "%") return null;
      return compareAmounts(asAmount(figure), number) === 0 ? null : { values: { figure: `${figure}%` } };
    }),
};
