import { formPlace } from "../core/recognise/place-name";
import type { Language } from "../core/language/language";
import { onOneLine } from "./columns";
import type { Paint } from "./paint";
import type { FormReading } from "../core/recognise/reading";
import { say } from "./say";

/** The line above what is said of a form: file › sheet › project (range). */
export function formTitle(file: string, form: FormReading, language: Language, paint: Paint): string {
  const name = onOneLine(form.project.name ?? say(language, "unnamed"));
  const path = form.sheet === null ? [file] : [file, form.sheet];
  return `${path.join(" › ")} › ${paint("bold", name)} ${paint("faint", formPlace(form, language))}`;
}
