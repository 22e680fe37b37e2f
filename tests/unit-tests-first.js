const Sequencer = require("@jest/test-sequencer").default;

/** Suites that build the add-in or open a browser: the slowest, and red for whatever a suite below them is red for. */
const inTheLarge = /[\\/](e2e|workbench[\\/]tests|browser)[\\/]|[\\/]build\.test\.ts$/;
/** It alone takes longer than all other browser suites side by side. */
const longest = /[\\/]e2e[\\/]workbench\.test\.ts$/;

/** Unit tests first, the longest of the others next, so that no core stands idle at the end. */
module.exports = class extends Sequencer {
  sort(tests) {
    const turn = ({ path }) => (longest.test(path) ? 1 : inTheLarge.test(path) ? 2 : 0);
    return [...super.sort(tests)].sort((a, b) => turn(a) - turn(b));
  }
};
