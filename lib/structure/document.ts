// What is known of a policy document, however it came to us: a live page, a saved file, the bundled corpus.
import type { Block } from './block';

export const DOCUMENT_KINDS = [
  'policy',
  'draft-for-comments',
  'interpretation',
  'notice',
  'news',
  'list',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Kinds that the reader runs on by itself; on any other page it waits to be called. */
export const POLICY_KINDS: ReadonlySet<DocumentKind> = new Set(['policy', 'draft-for-comments', 'interpretation']);

/** Kinds of page that are no document at all. */
export const NO_DOCUMENT: ReadonlySet<DocumentKind> = new Set(['list', 'other']);

export const TRUSTS = ['official', 'unverified'] as const;
export type Trust = (typeof TRUSTS)[number];

/** `mixed` is text that holds both; `none` is text without a character that tells. */
const SCRIPTS = ['simplified', 'traditional', 'mixed', 'none'] as const;
export type Script = (typeof SCRIPTS)[number];

export interface Metadata {
  title: string | null;
  /** 发文字号, as written. */
  docNumber: string | null;
  /** 索引号. */
  indexNumber: string | null;
  /** 发文机关, one name an entry, as written. */
  issuer: string[];
  /** 成文日期, ISO 8601 day. Never the date of publication. */
  writtenDate: string | null;
  /** 发布日期, ISO 8601 day. */
  publishedDate: string | null;
  /** 施行日期, ISO 8601 day. */
  effectiveDate: string | null;
  /** 失效日期, ISO 8601 day. */
  expiryDate: string | null;
  /** 有效性 / 时效性, as the page words it. */
  status: string | null;
  /** 主题分类, as written. */
  topic: string | null;
  /** 来源, as written. */
  source: string | null;
}

export interface Attachment {
  /** Absolute URL. */
  url: string;
  name: string;
  /** File name extension in lower case, or `image`. */
  kind: string;
}

export interface PolicyDocument extends Metadata {
  id: string;
  kind: DocumentKind;
  trust: Trust;
  url: string;
  /** Host name of `url`, or the seed's name for the corpus. */
  site: string;
  script: Script;
  blocks: Block[];
  attachments: Attachment[];
}

export const NO_METADATA: Readonly<Metadata> = /* @__PURE__ */ Object.freeze({
  title: null,
  docNumber: null,
  indexNumber: null,
  issuer: [],
  writtenDate: null,
  publishedDate: null,
  effectiveDate: null,
  expiryDate: null,
  status: null,
  topic: null,
  source: null,
});
