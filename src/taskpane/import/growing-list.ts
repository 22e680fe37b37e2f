import { useEffect, useState } from "react";

/** As many more are drawn at a time: a few milliseconds' work. */
const step = 10;

/** The first things of a list: more and more, so that a long one does not hold up the page. */
export function useGrowing<Thing>(list: readonly Thing[]): readonly Thing[] {
  const [drawn, setDrawn] = useState({ list, count: step });
  const count = drawn.list === list ? drawn.count : step;
  useEffect(() => {
    if (count >= list.length) return;
    const timer = setTimeout(() => {
      setDrawn({ list, count: count + step });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [count, list]);
  return list.slice(0, count);
}
