import { betweenPapersMessages } from "./between-papers";
import { basicsMessages } from "./basics";
import { crossFormMessages } from "./cross-form";
import { datesMessages } from "./dates";
import { fundingMessages } from "./funding";
import { goalsMessages } from "./goals";
import { indicatorMessages } from "./indicators";
import { levelMessages } from "./levels";
import type { Messages } from "./message";
import { missingMessages } from "./missing";
import { paperMessages } from "./papers";
import { paperScoreMessages } from "./paper-scores";
import { targetMessages } from "./targets";

/** Every sentence that a finding can show, in every language; one file for each part of the form. */
export const messages: Messages = {
  ...basicsMessages,
  ...datesMessages,
  ...fundingMessages,
  ...goalsMessages,
  ...indicatorMessages,
  ...levelMessages,
  ...missingMessages,
  ...targetMessages,
  ...crossFormMessages,
  ...paperMessages,
  ...paperScoreMessages,
  ...betweenPapersMessages,
};
