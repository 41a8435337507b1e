// The layers of the house (README, "Architecture"), read by dependency-cruiser: who may look at whom.
const ROOMS = {
  'lib/text': [],
  'lib/i18n': [],
  'lib/structure': ['lib/text'],
  'lib/script': ['lib/text', 'lib/structure'],
  'lib/facts': ['lib/text', 'lib/structure'],
  'lib/compare': ['lib/text', 'lib/structure', 'lib/facts'],
  'lib/export': ['lib/text', 'lib/structure', 'lib/facts', 'lib/compare', 'lib/i18n'],
};
const PURE = Object.keys(ROOMS);
Object.assign(ROOMS, {
  'lib/page': [...PURE],
  'lib/live': [...PURE, 'lib/page'],
  'lib/highlight': [...PURE, 'lib/page', 'lib/live'],
  'lib/corpus': [...PURE],
  'lib/library': [...PURE, 'lib/corpus'],
  'lib/links': [...PURE, 'lib/corpus', 'lib/library'],
  'lib/reader': [...PURE, 'lib/page', 'lib/live', 'lib/highlight', 'lib/library'],
  'lib/platform': [
    ...PURE,
    'lib/page',
    'lib/live',
    'lib/highlight',
    'lib/reader',
    'lib/library',
    'lib/corpus',
    'lib/links',
  ],
  'lib/cli': [...PURE, 'lib/page', 'lib/corpus', 'lib/library', 'lib/links', 'seeds'],
  seeds: [...PURE, 'lib/corpus', 'lib/links'],
  components: [
    ...PURE,
    'lib/page',
    'lib/library',
    'lib/corpus',
    'lib/links',
    'lib/platform',
    'lib/highlight',
    'lib/reader',
  ],
});

const layers = Object.entries(ROOMS).map(([room, mayUse]) => ({
  name: `${room}-looks-only-down`,
  comment: `${room} may import ${mayUse.join(', ') || 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^(lib|entrypoints|components|seeds|tests)/', pathNot: [room, ...mayUse].map((r) => `^${r}/`) },
}));

export default {
  forbidden: [
    ...layers,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'browser-only-in-platform',
      comment: 'All of browser.* lives in lib/platform; entrypoints wire it.',
      severity: 'error',
      from: { path: '^(lib|components|seeds)/', pathNot: '^lib/platform/' },
      to: { path: 'wxt/browser|wxt/utils|webextension-polyfill' },
    },
    {
      name: 'node-only-in-tools',
      comment: 'Code that ships in the extension does not touch node:*.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json)$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
