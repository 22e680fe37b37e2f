import { actualMissing } from "./actual-missing";
import { actualNotANumber } from "./actual-not-a-number";
import { deductionWithoutReason } from "./deduction-without-reason";
import { executionRateRule } from "./execution-rate";
import { executionScoreRule } from "./execution-score";
import { fundingSum } from "./funding-sum";
import { goalActualMissing } from "./goal-actual-missing";
import { goalExpectedMissing } from "./goal-expected-missing";
import { indicatorScoreRule } from "./indicator-score";
import { initialZero } from "./initial-zero";
import { inputAsOutput } from "./input-as-output";
import { levelWeightsSum } from "./level-weights-sum";
import { oneIndicatorDominates } from "./one-indicator-dominates";
import { overFulfilment } from "./over-fulfilment";
import { scoreAboveWeight } from "./score-above-weight";
import { totalScore } from "./total-score";
import { headDiffers } from "./head-differs";
import { indicatorAdded } from "./indicator-added";
import { indicatorDropped } from "./indicator-dropped";
import { initialDiffers } from "./initial-differs";
import { targetSoftened } from "./target-softened";
import { monitoringRules } from "../monitoring/monitoring-rules";
import type { CrossFormRule, Rule } from "../../rule";

/** The rules about 自评表 and 监控表, in the order of the form: money, goals, indicators, scores, sums. */
export const paperRules: readonly Rule[] = [
  executionRateRule,
  executionScoreRule,
  fundingSum,
  initialZero,
  goalExpectedMissing,
  goalActualMissing,
  actualMissing,
  actualNotANumber,
  inputAsOutput,
  overFulfilment,
  indicatorScoreRule,
  scoreAboveWeight,
  deductionWithoutReason,
  oneIndicatorDominates,
  levelWeightsSum,
  totalScore,
  ...monitoringRules,
];

/** The rules that hold them against the 申报表 of their project. */
export const betweenPapersRules: readonly CrossFormRule[] = [
  headDiffers,
  initialDiffers,
  indicatorDropped,
  indicatorAdded,
  targetSoftened,
];
