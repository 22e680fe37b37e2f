import { useState, type ReactElement } from "react";
import type { ComputedFigure } from "../../core/checks/papers/computed";
import { isSameFigure } from "../../core/edit/following-figures";
import { useForm } from "../form/form-context";
import { sayPapers } from "./say-papers";

/** What a field's figure should be by what is filled in, and, on demand, how it came about. */
export function Computed({
  figure: { text, how },
  said,
  take,
}: {
  readonly figure: ComputedFigure;
  /** What stands in the field. */
  readonly said: string;
  readonly take: () => void;
}): ReactElement {
  const { language, isReadOnly } = useForm();
  const [isOpen, setIsOpen] = useState(false);
  const agrees = isSameFigure(said, text);
  return (
    <span className="computed">
      <span>{sayPapers(language, agrees ? "agrees" : "computed-as", { text })}</span>
      {!agrees && !isReadOnly && (
        <button type="button" className="link" onClick={take}>
          {sayPapers(language, "take", { text })}
        </button>
      )}
      <button
        type="button"
        className="link"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {sayPapers(language, "how")}
      </button>
      {isOpen && <span className="how">{how}</span>}
    </span>
  );
}
