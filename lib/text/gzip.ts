// Text made small by the browser's own gzip, and back.

const through = (text: BlobPart, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([text]).stream().pipeThrough(stream));

/** UTF-8, gzipped. */
export const gzip = (text: string): Promise<ArrayBuffer> => through(text, new CompressionStream('gzip')).arrayBuffer();

/** @throws TypeError when the bytes are no gzip */
export const gunzip = (bytes: ArrayBuffer): Promise<string> => through(bytes, new DecompressionStream('gzip')).text();
