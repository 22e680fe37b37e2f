declare global {
  interface Window {
    /** There only where office.js could be loaded. */
    readonly Office?: { onReady(): Promise<unknown> };
  }
}

/** Tells Excel that the page is up, as every add-in must. Without network, or in a browser, there is nobody to tell. */
export function greetOffice(): void {
  if (window.Office) void window.Office.onReady();
  else document.getElementById("office-js")?.addEventListener("load", () => void window.Office?.onReady());
}
