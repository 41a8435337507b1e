// Pinyin readings of single characters, from a table grouped by syllable: `a阿啊…;ai哀…`.

/** A syllable without its tone: lower case, ü kept (written v or u: too), the IPA letters ɑ and ɡ made plain. */
export function toToneless(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/(?!\u0308)\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ɑ/g, 'a')
    .replace(/ɡ/g, 'g')
    .replace(/v|u:/g, 'ü');
}

/** @param table see `compileReadings`
 * @returns toneless readings of one character in lower case; empty when the table lacks it */
export function createReadings(table: string): (character: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  for (const group of table.split(';')) {
    const syllable = /^[a-zü]+/.exec(group)?.[0];
    if (!syllable) continue;
    const single: readonly string[] = [syllable];
    for (const character of group.slice(syllable.length)) {
      const earlier = found.get(character);
      found.set(character, earlier ? [...earlier, syllable] : single);
    }
  }
  const none: readonly string[] = [];
  return (character) => found.get(character) ?? none;
}
