/** The walls of src: imports point inward and forward. */
'use strict';

/** The folders of src/core in order; each may import those before it. */
const STEPS = ['thai', 'scheme', 'scores', 'assessment', 'plan', 'report'];
/** The folders of src that only start things. */
const ENTRIES = '^src/(batch|taskpane|web|commands)/';

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-circle', {}, { circular: true }),
    forbid('import-exists', {}, { couldNotResolve: true }),
    forbid('core-is-pure', { path: '^src/core/' }, { pathNot: '^src/core/', couldNotResolve: false }),
    ...STEPS.slice(0, -1).map((step, index) =>
      forbid(
        `${step}-before-${STEPS[index + 1]}`,
        { path: `^src/core/${step}/` },
        { path: `^src/core/(${STEPS.slice(index + 1).join('|')})/` },
      ),
    ),
    forbid(
      'core-base-stands-alone',
      { path: '^src/core/[^/]+$', pathNot: '^src/core/(prongsai|problem|settings|read-settings|decisions|kept)[.]ts$' },
      { path: '^src/core/[^/]+/' },
    ),
    forbid(
      'problem-knows-scheme-only',
      { path: '^src/core/problem[.]ts$' },
      { path: '^src/core/[^/]+/', pathNot: '^src/core/scheme/' },
    ),
    forbid(
      'base-knows-types-only',
      { path: '^src/core/(problem|settings)[.]ts$' },
      { path: '^src/core/[^/]+/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'read-settings-knows-data-only',
      { path: '^src/core/read-settings[.]ts$' },
      { path: '^src/core/[^/]+/', pathNot: '^src/core/(thai|scheme)/|^src/core/plan/owners[.]ts$' },
    ),
    forbid(
      'decisions-know-the-plan-only',
      { path: '^src/core/(decisions|kept)[.]ts$' },
      { path: '^src/core/[^/]+/', pathNot: '^src/core/plan/' },
    ),
    forbid(
      'audit-read-by-prongsai-only',
      { path: '^src/', pathNot: '^src/core/(audit/|prongsai[.]ts$)' },
      { path: '^src/core/audit/' },
    ),
    forbid('prongsai-is-the-door', { path: '^src/core/' }, { path: '^src/core/prongsai[.]ts$' }),
    forbid('hosts-without-words-or-screens', { path: '^src/hosts/' }, { path: '^src/(pane|text)/' }),
    forbid(
      'hosts-apart',
      { path: '^src/hosts/(file|excel)/' },
      { path: '^src/hosts/(file|excel)/', pathNot: '^src/hosts/$1/' },
    ),
    forbid('port-before-hosts', { path: '^src/hosts/[^/]+$' }, { path: '^src/hosts/[^/]+/' }),
    forbid(
      'text-knows-core-and-the-port-only',
      { path: '^src/text/' },
      { pathNot: '^src/(core|text)/|^src/hosts/host[.]ts$' },
    ),
    forbid(
      'pane-knows-the-port-only',
      { path: '^src/pane/' },
      { path: '^src/hosts/', pathNot: '^src/hosts/host[.]ts$' },
    ),
    forbid('entry-from-itself-only', { path: '^src/([^/]+)/' }, { path: ENTRIES, pathNot: '^src/$1/' }),
    forbid(
      'office-in-hosts-excel-only',
      { path: '^src/', pathNot: '^src/hosts/excel/' },
      { path: 'node_modules/@microsoft/office-js' },
    ),
    forbid('node-in-batch-only', { path: '^src/', pathNot: '^src/batch/' }, { dependencyTypes: ['core'] }),
    forbid(
      'ships-with-the-product',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
