// jieba's package points at its dictionary in a way that makes the bundler put 4 MB of base64 into the script. The build
// ships the file beside the scripts instead, and this takes the pointer out.

export const leanJieba = () => ({
  name: 'mingce:lean-jieba',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('jieba_rs_wasm.js')
      ? { code: code.replace(/new URL\('jieba_rs_wasm_bg\.wasm', import\.meta\.url\)/, 'undefined'), map: null }
      : undefined,
});
