import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { localeRedirects, localeRewrites } from "./lib/i18n/locale-addresses";
import { receiptHeaders, securityHeaders } from "./lib/security-headers";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  turbopack: { root: path.join(__dirname, "..") },
  poweredByHeader: false,
  // serve.mjs does, after it has written on the page.
  compress: false,
  images: { unoptimized: true },
  // `npm run check` has types as a step of its own; looked at here again they cost each build twenty seconds on two cores.
  typescript: { ignoreBuildErrors: true },
  // Next's own store of pages, which keeps the policy of each beside it.
  cacheHandler: path.join(__dirname, "lib/kept/kept-pages.mjs"),
  // Pages made on request stay in memory: on disk they would outlive the database they were made from, and two markets
  // of one build (a test's beside the demo's) would show each other's pages.
  // `next dev` sends React's notes for its developer tools over the reloader's socket and waits for them before a page
  // comes alive; the fair page has to come alive without a network, in development too.
  experimental: { isrFlushToDisk: false, reactDebugChannel: false },
  async redirects() {
    return localeRedirects;
  },
  // Before files: `/` and `/hang` would otherwise be looked for as files and pages of their own first.
  async rewrites() {
    return { beforeFiles: localeRewrites, afterFiles: [], fallback: [] };
  },
  async headers() {
    return [
      { source: "/:path*", headers: [...securityHeaders(process.env.NODE_ENV)] },
      // The card company's script runs on the one page where a card is paid with.
      ...["/dat-hang/the", "/en/dat-hang/the"].map((source) => ({
        source,
        headers: [...securityHeaders(process.env.NODE_ENV, { paysByCard: true })],
      })),
      { source: "/nhan/:token", headers: [...receiptHeaders] },
      { source: "/en/nhan/:token", headers: [...receiptHeaders] },
    ];
  },
};

export default withNextIntl(config);
