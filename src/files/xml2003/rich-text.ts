const opening = /<((?:\w+:)?Data)\b[^>]*>/g;
const tags = /<[^>]*>/g;

/**
 * Takes the marks of rich text out of the cells' texts (`≥<Font html:Color="#FF0000">350</Font>盏`), of which the library
 * reads only what stands in them. Everything else stays as it is.
 */
export function withoutRichText(markup: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: start, 1: name = "", index } of markup.matchAll(opening)) {
    if (index < from || start.endsWith("/>")) continue;
    const inside = index + start.length;
    const end = markup.indexOf(`</${name}>`, inside);
    if (end < 0) break;
    const text = markup.slice(inside, end);
    if (text.includes("<") && !text.includes("<![CDATA["))
      parts.push(markup.slice(from, inside), text.replace(tags, ""));
    else parts.push(markup.slice(from, end));
    from = end;
  }
  return parts.join("") + markup.slice(from);
}
