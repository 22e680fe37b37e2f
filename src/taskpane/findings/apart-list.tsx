import { useState, type ReactElement, type ReactNode } from "react";

interface ApartListProps<Entry> {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly draw: (entry: Entry) => ReactNode;
}

/** A list below the findings, which the user opens; nothing of it is drawn before. */
export function ApartList<Entry extends { readonly key: string }>({
  title,
  entries,
  draw,
}: ApartListProps<Entry>): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="apart" open={isOpen}>
      <summary
        tabIndex={0}
        onClick={(event) => {
          // Drawn at once, so that the next Tab finds it: the browser itself would tell only afterwards that it has opened.
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        {title}
      </summary>
      {isOpen && (
        <ul className="findings">
          {entries.map((entry) => (
            <li key={entry.key}>{draw(entry)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
