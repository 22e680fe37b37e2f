// What `npm start` runs: says in one sentence if Node or the packages will not do, and only then loads the rest, which
// needs both. Written so that an old Node can read it.
const wanted = "20.19, 22.13 or 24";

/** Whether this version of Node is one that package.json allows. */
function allowed(version) {
  const [major, minor] = version.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
}

/** What keeps `npm start` from running, in one sentence; null if nothing does. */
function obstacle(version, isInstalled) {
  if (!allowed(version)) return `Node ${wanted} (or later) is needed; this is ${version}: https://nodejs.org`;
  const missing = ["tsx/cjs", "webpack", "selfsigned"].find((name) => !isInstalled(name));
  return missing ? "Packages are missing: run npm ci first." : null;
}

function isInstalled(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

module.exports = { obstacle };

if (require.main === module) {
  const sentence = obstacle(process.versions.node, isInstalled);
  if (sentence) {
    console.error(sentence);
    process.exitCode = 1;
  } else {
    require("tsx/cjs");
    require(process.argv.includes("--excel") ? "./start/in-excel.ts" : "./start/main.ts");
  }
}
