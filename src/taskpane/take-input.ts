import type { Source } from "../actions/read-forms";
import type { Language } from "../language/language";
import type { Page } from "./page";
import { sourceOfFile, sourceOfText } from "./sources";

/** Calls back with what the user chooses, pastes or drops anywhere on the page; with nothing when the text is cleared. */
export function takeInput(page: Page, language: Language, take: (sources: readonly Source[]) => void): void {
  const { root, chooseButton, fileInput, pasteArea } = page;

  const takeFiles = (files: Iterable<File>) => {
    pasteArea.value = "";
    take([...files].map((file) => sourceOfFile(file, language)));
  };
  const takeText = () => {
    const text = pasteArea.value;
    take(text.trim() === "" ? [] : [sourceOfText(text, language)]);
  };
  const takeTransfer = (event: Event, transfer: DataTransfer | null) => {
    const text = transfer?.getData("text/plain") ?? "";
    const files = [...(transfer?.files ?? [])];
    if (text === "" && files.length === 0) return;
    event.preventDefault();
    // Excel puts a picture of the copied cells beside their text, and some systems a file's name beside the file.
    if (text === "" || files.some(({ type }) => !type.startsWith("image/"))) takeFiles(files);
    else {
      // The next form takes the place of the last one.
      pasteArea.value = text;
      takeText();
    }
  };

  chooseButton.addEventListener("click", () => {
    fileInput.click();
  });
  fileInput.addEventListener("change", () => {
    takeFiles(fileInput.files ?? []);
    fileInput.value = ""; // so that the same file, mended, can be chosen again
  });
  pasteArea.addEventListener("input", takeText);
  root.addEventListener("paste", (event) => {
    takeTransfer(event, event.clipboardData);
  });
  root.addEventListener("drop", (event) => {
    takeTransfer(event, event.dataTransfer);
  });
  markDragging(root);
}

/** Allows dropping, and shows it, while something is dragged over the page. */
function markDragging(root: HTMLElement): void {
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    root.classList.add("dragging");
  });
  root.addEventListener("dragleave", (event) => {
    // Moving on to another element of the page is no leaving.
    if (event.relatedTarget === null) root.classList.remove("dragging");
  });
  root.addEventListener("drop", () => {
    root.classList.remove("dragging");
  });
}
