/**
 * Makes an element of the page. Texts become text, never markup, so nothing in a file can become part of the page.
 * @param className for the style sheet; empty for none
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}
