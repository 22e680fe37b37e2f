import type { ReactElement } from "react";

/** Says that a file was not taken, and every reason. */
export function Refusal({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}): ReactElement {
  return (
    <div role="alert" className="wrong">
      <p>{title}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
