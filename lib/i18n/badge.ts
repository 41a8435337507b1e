// What the toolbar icon says of a page when the pointer rests on it.
import type { Phrase } from './catalogue';

export const BADGE = {
  found: [
    '明策 · 目标与期限 {n} 处',
    '明策 · 目標與期限 {n} 處',
    '明策 · 目標與期限 {n} 處',
    'Mingce · targets and deadlines: {n}',
  ],
  saved: [
    '明策 · 已存入文库，没有改动',
    '明策 · 已存入文庫，沒有改動',
    '明策 · 已存入文庫，沒有改動',
    'Mingce · in your library, unchanged',
  ],
  changed: [
    '明策 · 与已存版本相比有 {n} 条改动',
    '明策 · 與已存版本相比有 {n} 條改動',
    '明策 · 與已存版本相比有 {n} 條改動',
    'Mingce · {n} {n|change|changes} since saved',
  ],
} satisfies Record<string, Phrase>;
