// The hosts that the detector runs on by itself. Everything else waits for the reader's own click.

/** Match patterns; xn--zfr164b is the top-level domain .政务. */
export const GOVERNMENT_HOSTS = [
  '*://*.gov.cn/*',
  '*://*.xn--zfr164b/*',
  '*://*.gov.hk/*',
  '*://*.gov.mo/*',
  '*://*.gov.tw/*',
];
