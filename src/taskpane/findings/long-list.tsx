import { startTransition, useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";

/** How far beyond the view a chunk is drawn already, so that neither scrolling nor Tab meets a gap. */
const beyond = "1200px 0px";

interface LongListProps<Entry> {
  readonly className: string;
  /** As many entries are drawn, or not, together: what can be drawn within some 20 ms. */
  readonly chunkSize: number;
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  /** About how high an entry is that has never been drawn, in pixels. */
  readonly height: number;
  /** The numbers of entries that are drawn wherever they are. */
  readonly needed: readonly number[];
  readonly draw: (entry: Entry, index: number) => ReactNode;
}

/**
 * A list of any length, of which only the chunks near the view are drawn; the others keep their room. An entry that has
 * the focus stays, and a screen reader hears how many there are in all.
 */
export function LongList<Entry>(props: LongListProps<Entry>): ReactElement {
  const { className, chunkSize, entries, keyOf, height, needed, draw } = props;
  const starts = Array.from({ length: Math.ceil(entries.length / chunkSize) }, (_, at) => at * chunkSize);
  return (
    <div role="list" className={className}>
      {starts.map((start) => {
        const chunk = entries.slice(start, start + chunkSize);
        return (
          <Chunk
            key={start}
            height={height * chunk.length}
            isNeeded={start === 0 || needed.some((index) => index >= start && index < start + chunkSize)}
            draw={() =>
              chunk.map((entry, at) => (
                <div
                  key={keyOf(entry)}
                  role="listitem"
                  aria-setsize={entries.length}
                  aria-posinset={start + at + 1}
                >
                  {draw(entry, start + at)}
                </div>
              ))
            }
          />
        );
      })}
    </div>
  );
}

function Chunk({
  height,
  isNeeded,
  draw,
}: {
  readonly height: number;
  readonly isNeeded: boolean;
  readonly draw: () => ReactNode;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const [room, setRoom] = useState(height);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // How high it is while it is drawn is how much room it keeps afterwards.
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          setRoom(entry.boundingClientRect.height);
        // A transition is drawn in slices, so that several chunks at once do not hold up the page.
        startTransition(() => {
          setIsNear(entry.isIntersecting);
        });
      },
      { root: element.closest(".view"), rootMargin: beyond },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const isDrawn = isNeeded || isNear || hasFocus;
  return (
    <div
      ref={box}
      role="presentation"
      style={isDrawn ? undefined : { height: room }}
      onFocus={() => {
        setHasFocus(true);
      }}
      onBlur={() => {
        setHasFocus(false);
      }}
    >
      {isDrawn && draw()}
    </div>
  );
}
