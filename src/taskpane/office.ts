interface OfficeLibrary {
  onReady(): Promise<unknown>;
}

/** office.js, which is there only where it could be loaded. */
function library(): OfficeLibrary | undefined {
  return (window as { readonly Office?: OfficeLibrary }).Office;
}

/** Tells Excel that the page is up, as every add-in must. Without network, or in a browser, there is nobody to tell. */
export function greetOffice(): void {
  if (library()) void library()?.onReady();
  else document.getElementById("office-js")?.addEventListener("load", () => void library()?.onReady());
}
