/** Where the pages have Excel's library from, as taskpane.html in the repository says it. */
const usual = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What OFFICE_JS_URL may name instead of an address. The second: learn.microsoft.com, "Referencing the Office JavaScript API library". */
const named = new Map([
  ["global", usual],
  ["21vianet", "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"],
  ["local", "office/office.js"],
]);

/**
 * The address of Excel's library: a name of the list above, another https address such as a mirror's, or nothing for
 * Microsoft's usual one. `local` is a copy beside the page.
 * @throws Error if it is none of these
 */
function libraryAddress(choice) {
  const address = named.get(choice || "global") ?? choice;
  if (choice !== "local" && !address.startsWith("https://"))
    throw new Error(`OFFICE_JS_URL must be an https address, "global", "21vianet" or "local": ${choice}`);
  return address;
}

/** Puts the library's address into a page: where the script comes from, and what the Content-Security-Policy allows. */
function withLibrary(page, address) {
  const isElsewhere = address.startsWith("https://");
  return page
    .replaceAll(usual, address)
    .replaceAll(` ${new URL(usual).origin}`, isElsewhere ? ` ${new URL(address).origin}` : "");
}

module.exports = { libraryAddress, withLibrary };
