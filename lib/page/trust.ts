// Whose page it is, told by its host alone: nothing that a page says of itself can make it official.
import type { Trust } from '../structure/document';

/** gov.cn, gov.hk, gov.mo, gov.tw and .政务 (a top-level domain run by CONAC; xn--zfr164b in ASCII), with their subdomains. */
const OFFICIAL = /(^|\.)(gov\.(cn|hk|mo|tw)|xn--zfr164b)\.?$/;
/** Names that lean on the same words without standing under them: gov.cn.example.com, www-gov.cn, gov-cn.com. */
const LEANING = /gov[.-]?(cn|hk|mo|tw)|xn--zfr164b|(^|[.-])gov([.-]|$)/;

/** Other governments' own hosts: usa.gov, gov.uk, www.gov.sg. */
const ELSEWHERE = /(^|\.)gov(\.[a-z]{2})?$/;

/** Host name in lower case ASCII without its last dot; empty for anything that is no http(s) URL. */
export function hostOf(url: string): string {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname.replace(/\.$/, '') : '';
  } catch {
    return '';
  }
}

/** @param url address of the page; one that cannot be read counts as unverified. */
export const trustOf = (url: string): Trust => trustOfHost(hostOf(url));

/** @param host as `hostOf` gives it */
export const trustOfHost = (host: string): Trust => (OFFICIAL.test(host) ? 'official' : 'unverified');

/** True for an address made to be taken for an official one: by its host, or by a user name before the @. */
export function isLookAlike(url: string): boolean {
  const host = hostOf(url);
  if (host === '' || OFFICIAL.test(host) || ELSEWHERE.test(host)) return false;
  return LEANING.test(host) || /\/\/[^/?#]*gov[^/?#]*@/i.test(url);
}
