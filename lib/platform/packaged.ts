// Files that ship beside the scripts, fetched from our own package when first needed.
import { browser } from 'wxt/browser';

/** @param path inside the package, without a leading slash · @throws Error when the package lacks it */
export async function packaged(path: string): Promise<Response> {
  const response = await fetch(`${browser.runtime.getURL('/')}${path}`);
  if (!response.ok) throw new Error(`${path} is missing from the package`);
  return response;
}

/** One making for all who ask; a failed one is tried again by the next. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
