import { useState, type ReactElement, type ReactNode } from "react";

/** A part of a form that opens; what is in it is made when it is first opened. */
export function Part({
  title,
  isOpenAtFirst = false,
  children,
}: {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ReactNode;
}): ReactElement {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details
      className="part"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary tabIndex={0}>{title}</summary>
      {isOpen && <div className="part-body">{children()}</div>}
    </details>
  );
}
