// What the package says of itself.
import { browser } from 'wxt/browser';

export const versionOfPackage = (): string => browser.runtime.getManifest().version;

/** Address of the list of licences that ships with the package. */
export const licencesUrl = (): string => `${browser.runtime.getURL('/')}licences.txt`;
