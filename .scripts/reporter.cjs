/** mocha's "spec", closed by one plain line: "12 passed, 0 failed", and ", 1 skipped" where tests were. */
'use strict';
const { Runner, reporters } = require('mocha');

/** The closing line of mocha's counts. */
function closingLine({ passes, failures, pending }) {
  return `${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}`;
}

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => console.log(closingLine(this.stats)));
  }

  static closingLine = closingLine;
};
