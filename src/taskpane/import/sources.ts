import type { FileSource, Source } from "../../actions/read-forms";
import { FileProblem } from "../../files/file-problem";
import { checkSize } from "../../files/guard";
import type { Clipboard } from "../../files/read-file";
import type { Language } from "../../core/language/language";
import { say } from "../say";

/** A file that the user chose or dropped; one that is too large is not even opened. */
export function sourceOfFile(file: File, language: Language): FileSource {
  return {
    name: file.name,
    open: async () => {
      checkSize(file.size);
      const bytes = await file.arrayBuffer().catch(() => {
        // The browser says no more than NotReadableError or NotFoundError, also for a folder.
        throw new FileProblem("cannot-open", { reason: say(language, "not-readable") });
      });
      return new Uint8Array(bytes);
    },
  };
}

/** What the user pasted. */
export function sourceOfClipboard(clipboard: Clipboard, language: Language): Source {
  return { name: say(language, "pasted-text"), open: () => Promise.resolve(clipboard) };
}
