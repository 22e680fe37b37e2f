/** How long the browser may take to fetch what it saves, in milliseconds. */
const fetching = 60_000;

/** Saves a text as a file among the user's downloads. @param type its media type */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, fetching);
}
