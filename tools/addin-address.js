/** The address that manifest.xml has in the repository. */
const localAddress = "https://localhost:3000";

/**
 * The address that the add-in will be served from, without a slash at its end: ADDIN_URL, or this machine.
 * @throws Error in one sentence if Excel would not load a page from it
 */
function addinAddress(given) {
  const wanted = given || localAddress;
  const url = URL.canParse(wanted) ? new URL(wanted) : null;
  const isWhole = url && !url.search && !url.hash && !url.username && !url.password;
  if (url?.protocol !== "https:" || !isWhole)
    throw new Error(
      `ADDIN_URL must be an https address, such as https://forms.example.gov.cn/targets, without query, fragment or password, since Excel loads no other: ${wanted}`,
    );
  return url.href.replace(/\/$/, "");
}

/** Puts the add-in's address into the manifest. */
function withAddress(manifest, address) {
  const inMarkup = address.replaceAll("&", "&amp;");
  return manifest.replaceAll(`"${localAddress}/`, () => `"${inMarkup}/`);
}

module.exports = { addinAddress, withAddress };
