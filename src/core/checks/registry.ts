import { missingField } from "./missing/required-fields";
import { missingGroup } from "./missing/required-groups";
import type { CrossFormRule, Rule } from "./rule";
import { categoryUnknown } from "./rules/category-unknown";
import { costAboveFunding } from "./rules/cost-above-funding";
import { costMissing } from "./rules/cost-missing";
import { costTimesQuantity } from "./rules/cost-times-quantity";
import { currencyMissing } from "./rules/currency-missing";
import { costNoAmount } from "./rules/cost-no-amount";
import { departmentUnlikely } from "./rules/department-unlikely";
import { levelPointsDiffer } from "./rules/level-points-differ";
import { targetBelowLastYear } from "./rules/target-below-last-year";
import { targetEarly } from "./rules/target-early";
import { targetSlogan } from "./rules/target-slogan";
import { targetUnitNotOfRate } from "./rules/target-unit-not-of-rate";
import { nameFigureDiffers } from "./rules/name-figure-differs";
import { indicatorAboutMoney } from "./rules/indicator-about-money";
import { rateUnderQuantity } from "./rules/rate-under-quantity";
import { targetsAllFull } from "./rules/targets-all-full";
import { weightUnusual } from "./rules/weight-unusual";
import { copiedFromLastYear } from "./rules/copied-from-last-year";
import { dateInvalid } from "./rules/date-invalid";
import { dateMissing } from "./rules/date-missing";
import { dateOrder } from "./rules/date-order";
import { fundingAnnualExceedsTotal } from "./rules/funding-annual-exceeds-total";
import { fundingAnnualMismatch } from "./rules/funding-annual-mismatch";
import { fundingFiscalOneSided } from "./rules/funding-fiscal-one-sided";
import { fundingMultiYearEqual } from "./rules/funding-multi-year-equal";
import { fundingNotANumber } from "./rules/funding-not-a-number";
import { fundingOneYearDiffers } from "./rules/funding-one-year-differs";
import { fundingTooPrecise } from "./rules/funding-too-precise";
import { fundingTotalMismatch } from "./rules/funding-total-mismatch";
import { fundingUnitDoubtful } from "./rules/funding-unit-doubtful";
import { goalFigureNotInIndicators } from "./rules/goal-figure-not-in-indicators";
import { goalLength } from "./rules/goal-length";
import { goalOtherYear } from "./rules/goal-other-year";
import { goalOverallMissing } from "./rules/goal-overall-missing";
import { goalVague } from "./rules/goal-vague";
import { goalsIdentical } from "./rules/goals-identical";
import { indicatorClassifiedDifferently } from "./rules/indicator-classified-differently";
import { indicatorDuplicate } from "./rules/indicator-duplicate";
import { indicatorNameMissing } from "./rules/indicator-name-missing";
import { indicatorsFew } from "./rules/indicators-few";
import { indicatorsMissing } from "./rules/indicators-missing";
import { levelMismatch } from "./rules/level-mismatch";
import { levelUnknown } from "./rules/level-unknown";
import { level1Missing } from "./rules/level1-missing";
import { level2Missing } from "./rules/level2-missing";
import { nameDuplicate } from "./rules/name-duplicate";
import { nameMalformed } from "./rules/name-malformed";
import { betweenPapersRules, paperRules } from "./rules/papers/paper-rules";
import { periodHeadingMismatch } from "./rules/period-heading-mismatch";
import { recurringNotWholeYear } from "./rules/recurring-not-whole-year";
import { rowShifted } from "./rules/row-shifted";
import { satisfactionMissing } from "./rules/satisfaction-missing";
import { targetDirection } from "./rules/target-direction";
import { targetFormat } from "./rules/target-format";
import { targetLate } from "./rules/target-late";
import { targetMissing } from "./rules/target-missing";
import { targetNoNumber } from "./rules/target-no-number";
import { targetNoUnit } from "./rules/target-no-unit";
import { targetNotGradable } from "./rules/target-not-gradable";
import { targetRateRange } from "./rules/target-rate-range";
import { targetSatisfactionLow } from "./rules/target-satisfaction-low";
import { targetUpload } from "./rules/target-upload";
import { targetZero } from "./rules/target-zero";
import { templateLeftover } from "./rules/template-leftover";
import { weightsSum } from "./rules/weights-sum";
import { yearMissing } from "./rules/year-missing";
import { yearOutsidePeriod } from "./rules/year-outside-period";

/** Every rule about one form, in the order of the form: basics, dates, funding, goals, indicators, targets, weights. */
export const rules: readonly Rule[] = [
  yearMissing,
  missingField("name"),
  nameMalformed,
  missingField("department"),
  departmentUnlikely,
  missingField("unit"),
  missingField("category"),
  categoryUnknown,
  dateMissing,
  dateInvalid,
  dateOrder,
  yearOutsidePeriod,
  periodHeadingMismatch,
  recurringNotWholeYear,
  missingField("funding.total"),
  missingField("funding.annualTotal"),
  fundingTotalMismatch,
  fundingAnnualMismatch,
  fundingAnnualExceedsTotal,
  fundingOneYearDiffers,
  fundingMultiYearEqual,
  fundingNotANumber,
  fundingTooPrecise,
  fundingUnitDoubtful,
  currencyMissing,
  fundingFiscalOneSided,
  missingField("goals.annual"),
  goalOverallMissing,
  goalsIdentical,
  goalVague,
  goalFigureNotInIndicators,
  goalLength,
  goalOtherYear,
  indicatorsMissing,
  targetMissing,
  indicatorNameMissing,
  level1Missing,
  level2Missing,
  levelUnknown,
  levelMismatch,
  rowShifted,
  missingGroup("output-missing"),
  missingGroup("benefit-missing"),
  missingGroup("quantity-missing"),
  missingGroup("quality-missing"),
  missingGroup("timeliness-missing"),
  satisfactionMissing,
  costMissing,
  indicatorsFew,
  targetsAllFull,
  indicatorDuplicate,
  indicatorAboutMoney,
  templateLeftover,
  targetNoNumber,
  rateUnderQuantity,
  targetNoUnit,
  costNoAmount,
  costAboveFunding,
  costTimesQuantity,
  targetRateRange,
  targetUnitNotOfRate,
  targetDirection,
  nameFigureDiffers,
  targetSatisfactionLow,
  targetNotGradable,
  targetSlogan,
  targetLate,
  targetEarly,
  targetBelowLastYear,
  targetFormat,
  targetUpload,
  targetZero,
  weightsSum,
  levelPointsDiffer,
  weightUnusual,
  ...paperRules,
];

/** Every rule that compares the forms of a workbook or batch. */
export const crossFormRules: readonly CrossFormRule[] = [
  nameDuplicate,
  copiedFromLastYear,
  indicatorClassifiedDifferently,
  ...betweenPapersRules,
];
