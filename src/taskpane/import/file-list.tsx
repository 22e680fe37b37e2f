import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useSay } from "../pane-context";
import type { ListedFile } from "./desk/desk-state";
import { useDesk, useDeskState } from "./use-desk";

/** As many files as the list shows at once; of more it scrolls. The style sheet says the same. */
const shownAtOnce = 6;

/** The files that are being read, how far that is, and the way to stop it. */
export function FileList(): ReactElement | null {
  const say = useSay();
  const files = useDeskState((state) => state.files);
  const isReading = useDeskState(({ phase }) => phase === "reading");
  const list = useRef<HTMLUListElement>(null);
  const at = files.findIndex(({ state }) => state === "reading");
  useEffect(() => {
    const current = list.current?.children[at];
    if (list.current && current instanceof HTMLElement) list.current.scrollTop = current.offsetTop;
  }, [at]);
  if (!isReading && files.length < 2) return null;
  return (
    <div className="file-list">
      {isReading && <HowFar {...howFar(files)} />}
      <ul ref={list} aria-label={say("files-read")} tabIndex={files.length > shownAtOnce ? 0 : undefined}>
        {files.map(({ name, state, forms, at: page }, index) => (
          <li key={index} className={`file-${state}`}>
            <span className="file-name" title={name}>
              {name}
            </span>
            <span className="quiet">
              {state === "reading" && page
                ? say("file-page", { page: String(page.page), pages: String(page.pages) })
                : say(`file-${state}`, { forms: String(forms) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** File by file; of a single file with pages page by page. */
function howFar(files: readonly ListedFile[]): { done: number; all: number } {
  const [only, ...others] = files;
  if (only?.at && others.length === 0) return { done: only.at.page - 1, all: only.at.pages };
  return { done: files.filter(isDone).length, all: files.length };
}

function isDone({ state }: ListedFile): boolean {
  return state !== "waiting" && state !== "reading";
}

/** A bar that fills file by file or page by page; of a single file without pages nobody knows how far it is. */
function HowFar({ done, all }: { readonly done: number; readonly all: number }): ReactElement {
  const desk = useDesk();
  const say = useSay();
  return (
    <div className="how-far">
      <progress aria-label={say("files-read")} max={all} {...(all > 1 && { value: done })} />
      <Button size="small" onClick={desk.stop}>
        {say("stop-reading")}
      </Button>
    </div>
  );
}
