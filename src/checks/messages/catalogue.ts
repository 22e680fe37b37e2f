import { basicsMessages } from "./basics";
import type { Messages } from "./message";

/** Every sentence that a finding can show, in every language; one file for each part of the form. */
export const messages: Messages = {
  ...basicsMessages,
};
