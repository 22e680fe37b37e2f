/** How long the browser may take to fetch what it saves, in milliseconds. */
const fetching = 60_000;

/** Saves a text or bytes as a file among the user's downloads. @param type its media type */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }),
  );
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, fetching);
}

/**
 * Whether a page in this Excel may save files: on a Mac downloads do nothing, by design and without a word (office-js issues
 * 2700 and 3385).
 */
export function canSaveFiles(): boolean {
  const { Office: library } = window as { readonly Office?: typeof Office };
  return (library?.context.platform as string | undefined) !== "Mac";
}
