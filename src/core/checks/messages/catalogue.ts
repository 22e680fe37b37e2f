import { betweenPapersMessages } from "./between-papers";
import { basicsMessages } from "./basics";
import { crossFormMessages } from "./cross-form";
import { datesMessages } from "./dates";
import { fundingMessages } from "./funding";
import { goalsMessages } from "./goals";
import { indicatorKindMessages } from "./indicator-kinds";
import { indicatorMessages } from "./indicators";
import { levelMessages } from "./levels";
import type { Messages } from "./message";
import { missingMessages } from "./missing";
import { monitoringMessages } from "./monitoring";
import { paperMessages } from "./papers";
import { paperScoreMessages } from "./paper-scores";
import { targetContentMessages } from "./target-contents";
import { targetMessages } from "./targets";

/** Every sentence that a finding can show, in every language; one file for each part of the form. */
export const messages: Messages = {
  ...basicsMessages,
  ...datesMessages,
  ...fundingMessages,
  ...goalsMessages,
  ...indicatorMessages,
  ...indicatorKindMessages,
  ...levelMessages,
  ...missingMessages,
  ...targetMessages,
  ...targetContentMessages,
  ...crossFormMessages,
  ...paperMessages,
  ...monitoringMessages,
  ...paperScoreMessages,
  ...betweenPapersMessages,
};
