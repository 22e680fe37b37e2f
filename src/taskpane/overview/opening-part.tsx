import { useId, useState, type ReactElement, type ReactNode } from "react";

/** A part of the overview that a button below the rest opens; what is in it is drawn only while it is open. */
export function OpeningPart({
  label,
  children,
}: {
  readonly label: string;
  /** @param id the button names the part by it */
  readonly children: (id: string) => ReactNode;
}): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="link open-part"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {label}
      </button>
      {isOpen && children(id)}
    </>
  );
}
