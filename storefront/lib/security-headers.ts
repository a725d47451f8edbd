type Header = { readonly key: string; readonly value: string };

/**
 * Cached pages are the same bytes for everybody, so they cannot carry a nonce, and Next writes its own page data as inline
 * scripts whose hashes change with the content. 'unsafe-inline' for scripts is therefore unavoidable on static pages
 * (next/dist/docs: content-security-policy, "Without nonces"); what the policy still stops: scripts from other origins,
 * eval, plug-ins, framing, forms that post elsewhere, and a changed base URL. We write no inline script of our own, and
 * JSON-LD escapes "<".
 */
const policy = {
  "default-src": "'self'",
  "script-src": "'self' 'unsafe-inline'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  // One worker of our own keeps the fair page (public/fair-worker.js); no blob, no other origin.
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
} as const;

/** The headers of every answer. `next dev` needs eval and a websocket for reloading; production has neither. */
export function securityHeaders(nodeEnv: string | undefined): readonly Header[] {
  const isDev = nodeEnv === "development";
  const rules = Object.entries(policy).map(([name, value]) => {
    if (isDev && name === "script-src") return `${name} ${value} 'unsafe-eval'`;
    if (isDev && name === "connect-src") return `${name} ${value} ws:`;
    return `${name} ${value}`;
  });
  return [
    { key: "Content-Security-Policy", value: rules.join("; ") },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Permissions-Policy", value: "camera=(self), geolocation=(), microphone=(), payment=()" },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ];
}

/** A receipt link is a secret by itself: no cache, no search engine and no other site may learn it. */
export const receiptHeaders: readonly Header[] = [
  { key: "Cache-Control", value: "no-store" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
];
