// Serves the sample pages on loopback, by host and path, as any web server would.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  copiedPage,
  emptyPage,
  englishPage,
  hugePage,
  latePage,
  newsList,
  officialPage,
  picturePage,
  restlessPage,
} from './sample-pages';

export const OFFICIAL = 'http://www.gd.gov.cn/zwgk/wjk/qbwj/yfh/content/post_3124899.html';
export const COPY = 'http://wenku.example.com/policy/297.html';
export const NEWS = 'http://www.gd.gov.cn/xwdt/index.html';
export const EMPTY = 'http://www.gd.gov.cn/empty.html';
export const ENGLISH = 'http://www.example.com/weather.html';
export const HUGE = 'http://www.gd.gov.cn/huge.html';
export const LATE = 'http://www.gd.gov.cn/late.html';
export const PICTURE = 'http://www.gd.gov.cn/zcjd/picture.html';
export const RESTLESS = 'http://www.gd.gov.cn/restless.html';

const PAGES: Readonly<Record<string, () => string>> = {
  [OFFICIAL]: officialPage,
  [COPY]: copiedPage,
  [NEWS]: newsList,
  [EMPTY]: emptyPage,
  [ENGLISH]: englishPage,
  [HUGE]: hugePage,
  [LATE]: latePage,
  [PICTURE]: picturePage,
  [RESTLESS]: restlessPage,
};

export interface SampleServer {
  port: number;
  /** URLs asked for so far. */
  asked: string[];
  close: () => Promise<void>;
}

export async function serveSamples(): Promise<SampleServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    // Where a browser cannot map ports the host comes with ours.
    const url = `http://${request.headers.host?.split(':')[0]}${request.url}`;
    asked.push(url);
    const page = PAGES[url];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.() ?? '<!DOCTYPE html><title>404</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
