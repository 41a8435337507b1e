// A growing row of UTF-16 units, and strings to and from it without loss.

/** Above this many units the memory is given back by `release`: one long page must not weigh for ever. */
const KEPT_UNITS = 1 << 18;
const CHUNK = 8192;

export class Units {
  data = new Uint16Array(256);
  length = 0;

  reset(text: string, start: number, end: number): void {
    this.length = 0;
    this.appendText(text, start, end);
  }

  appendText(text: string, start: number, end: number): void {
    this.reserve(end - start);
    for (let i = start; i < end; i++) this.data[this.length++] = text.charCodeAt(i);
  }

  reserve(more: number): void {
    if (this.length + more <= this.data.length) return;
    const grown = new Uint16Array(Math.max(this.data.length * 2, this.length + more));
    grown.set(this.data.subarray(0, this.length));
    this.data = grown;
  }

  append(source: Uint16Array, start: number, end: number): void {
    this.reserve(end - start);
    const { data } = this;
    let at = this.length;
    for (let i = start; i < end; i++) data[at++] = source[i] ?? 0;
    this.length = at;
  }

  push(unit: number): void {
    this.reserve(1);
    this.data[this.length++] = unit;
  }

  /** String.fromCharCode keeps lone surrogates, which TextDecoder destroys; 8,192 arguments at a time are safe. */
  text(): string {
    const { data, length } = this;
    let text = '';
    for (let at = 0; at < length; at += CHUNK) {
      const units: ArrayLike<number> = data.subarray(at, Math.min(length, at + CHUNK));
      text += String.fromCharCode.apply(null, units as number[]);
    }
    return text;
  }

  release(): void {
    this.length = 0;
    if (this.data.length > KEPT_UNITS) this.data = new Uint16Array(256);
  }
}
