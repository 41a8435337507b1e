// Reading and writing of data/script.bin: LEB128 numbers and little-endian UTF-16 units in one row of bytes.

export class ByteWriter {
  private readonly bytes: number[] = [];

  /** Writes a whole number ≥ 0 in groups of seven bits, the lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  byte(value: number): void {
    this.bytes.push(value);
  }

  get length(): number {
    return this.bytes.length;
  }

  append({ bytes }: ByteWriter): void {
    for (const byte of bytes) this.bytes.push(byte);
  }

  /** Writes a text without lone surrogates, after its length. */
  text(text: string): void {
    this.number(text.length);
    this.units(text);
  }

  /** Writes the UTF-16 units of `text` without their count; lone surrogates survive. */
  units(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.bytes.push(unit & 0xff, unit >> 8);
    }
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

export class ByteReader {
  at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** @throws RangeError past the end: the file is cut short. */
  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('script.bin ends too early');
    return byte;
  }

  /** As many bytes as a number says, as a reader of their own. */
  block(): ByteReader {
    return new ByteReader(this.row(this.number()));
  }

  /** The next `count` bytes, not copied. */
  row(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new RangeError('script.bin ends too early');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** What `text` wrote. */
  text(): string {
    return UTF_16.decode(this.row(this.number() * 2));
  }

  /** The next `count` UTF-16 units. The file is little-endian, and so is every machine that browsers run on. */
  units(count: number): Uint16Array {
    return new Uint16Array(this.row(count * 2).slice().buffer);
  }
}
