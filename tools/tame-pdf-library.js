// A loader for webpack. The library makes functions from text where a page lets it; ours does not, so nothing of it is
// shipped, and whoever reads the scripts need not ask. The address of the machine that built them is not shipped either.
module.exports = function tamePdfLibrary(source) {
  return source
    .replace(/(?<![\w.$])(?:new )?Function\(/g, "(() => { throw new EvalError(); })(")
    .replace(/\bimport\.meta\.url\b/g, '""');
};
