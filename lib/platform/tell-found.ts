// The one thing that the detector has to say. It does without `browser`: to make that costs every government page half a
// millisecond, and most are no policies.

/** Both browsers have it in their extensions' scripts, and no page can put anything in its place. */
declare const chrome: {
  runtime: { lastError?: unknown; sendMessage: (message: { name: string; input: object }, done: () => void) => void };
};

/** Tells the background that this page is a policy; lost where there is no background to hear it. */
export function tellFound(): void {
  // Reading lastError tells the browser that we know.
  chrome.runtime.sendMessage({ name: 'page/found', input: {} }, () => void chrome.runtime.lastError);
}
