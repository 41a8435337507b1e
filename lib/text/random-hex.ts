// Names that nobody can guess. `crypto.randomUUID` does not exist on pages over http; this does.

/** Two lower-case hexadecimal digits for each random byte. */
export const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
