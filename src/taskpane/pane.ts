import { checkAll } from "../actions/checked-form";
import { readForms, type Source } from "../actions/read-forms";
import type { Language } from "../language/language";
import { element } from "./element";
import { formSection } from "./form-section";
import { buildPage, type Page } from "./page";
import { say } from "./say";
import { takeInput } from "./take-input";
import { totalText } from "./total-text";

/** As many forms show their findings at once; of more, each opens on demand. */
const openForms = 5;

/** Starts the pane inside an element: whatever the user chooses, pastes or drops is checked and shown. */
export function startPane(root: HTMLElement, language: Language): void {
  const page = buildPage(root, language);
  let latest: readonly Source[] = [];
  takeInput(page, language, (sources) => {
    latest = sources;
    const isLatest = () => latest === sources;
    checkAndShow(page, sources, language, isLatest).catch((fault: unknown) => {
      console.error(fault);
      if (isLatest()) show(page, [problem(say(language, "fault"))], []);
    });
  });
}

/** Shows nothing more once the user has given something else. */
async function checkAndShow(
  page: Page,
  sources: readonly Source[],
  language: Language,
  isLatest: () => boolean,
): Promise<void> {
  show(page, [], []);
  const { forms, sentences } = await readForms(sources, language, (index) => {
    if (isLatest()) show(page, [element("p", "", readingText(sources, index, language))], []);
  });
  if (!isLatest()) return;
  const checked = checkAll(forms);
  const total = checked.length > 0 ? [element("p", "total", totalText(checked, language))] : [];
  const isOpen = checked.length <= openForms;
  show(
    page,
    [...total, ...sentences.map(problem)],
    checked.map((form) => formSection(form, isOpen, language)),
  );
}

function readingText(sources: readonly Source[], index: number, language: Language): string {
  return say(language, "reading", {
    file: sources[index]?.name ?? "",
    number: String(index + 1),
    count: String(sources.length),
  });
}

function problem(sentence: string): HTMLElement {
  return element("p", "problem", sentence);
}

function show(page: Page, status: readonly HTMLElement[], forms: readonly HTMLElement[]): void {
  page.status.replaceChildren(...status);
  page.results.replaceChildren(...forms);
}
