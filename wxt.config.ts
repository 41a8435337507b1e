// The manifest and the build hooks. Hosts, permissions and commands are explained in README.md, "Permissions".
import { defineConfig } from 'wxt';
import { leanJieba } from './lib/cli/lean-jieba';
import { GOVERNMENT_HOSTS } from './lib/platform/hosts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDir: '.output',
  // The browsers that run us know light-dark(); rewriting it for older ones would fix the bar to the light theme.
  vite: () => ({ plugins: [leanJieba()], build: { cssTarget: ['chrome130', 'firefox140'] } }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      ...['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
      // Firefox has no optional alarms; they ask the reader nothing.
      ...(browser === 'firefox' ? ['alarms'] : []),
    ],
    // Asked for when reminders or regular backups are switched on.
    optional_permissions: ['downloads', 'notifications', ...(browser === 'firefox' ? [] : ['alarms'])],
    host_permissions: GOVERNMENT_HOSTS,
    content_scripts: [{ matches: GOVERNMENT_HOSTS, js: ['detector.js'], run_at: 'document_idle' }],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'open-bar': { suggested_key: { default: 'Alt+M' }, description: '__MSG_commandBar__' },
      'save-page': { suggested_key: { default: 'Alt+S' }, description: '__MSG_commandSave__' },
      'write-note': { suggested_key: { default: 'Alt+N' }, description: '__MSG_commandNote__' },
      'copy-quote': { suggested_key: { default: 'Alt+Q' }, description: '__MSG_commandQuote__' },
    },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'",
    },
    // The version that our styles are built for, see `cssTarget`.
    ...(browser !== 'firefox' && { minimum_chrome_version: '130' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'mingce@mingce.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': async (_wxt, assets) => {
      const { packagedData } = await import('./lib/cli/packaged-data');
      assets.push(...(await packagedData()));
    },
  },
});
