// Written for old Nodes, because it has to run where everything else does not.
'use strict';

/** The sentence to say when `version` ("20.18.1") is older than `range` (">=20.19"), else null. */
function tooOld(version, range) {
  var have = version.split('.').map(Number);
  var want = range.replace('>=', '').split('.').map(Number);
  for (var i = 0; i < want.length; i += 1) {
    if (have[i] > want[i]) return null;
    if (have[i] < want[i]) {
      return 'Node ' + want.join('.') + ' or newer is needed, this is ' + version + ': get it from https://nodejs.org.';
    }
  }
  return null;
}

/** Ends the process with one sentence on a Node that is too old. */
function demandNode() {
  var sentence = tooOld(process.versions.node, require('../package.json').engines.node);
  if (sentence === null) return;
  console.error(sentence);
  process.exit(1);
}

module.exports = { tooOld: tooOld, demandNode: demandNode };
