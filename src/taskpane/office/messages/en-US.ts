import type { OfficePaneKey } from "./zh-CN";

/** The same texts in English. */
export const officePaneInEnglish: Readonly<Record<OfficePaneKey, string>> = {
  title: "Review",
  "make-return-notes": "Make the return notes",
  "save-return-notes": "Download the return notes (Word)",
  "notes-name": "Return notes",
  "task-returning": "Making the return notes…",
  "return-stopped": "Stopped: no return notes were made or refreshed, and the workbook is as it was.",
  returned: "What is to be sent back is on the sheet “{notes}”, the proposed grades are on “{grades}”.",
  saved: "The return notes were downloaded; they can be changed and printed in Word.",
  "change-return-notes": "making the return notes",
};
