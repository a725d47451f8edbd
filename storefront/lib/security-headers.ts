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

const ownPolicy: Readonly<Record<string, string>> = policy;

/** What the card company's script needs (docs.stripe.com/security/guide, "Content security policy"), on its one page. */
const cardCompany: Readonly<Record<string, string>> = {
  "script-src": "https://js.stripe.com https://*.js.stripe.com",
  "connect-src": "https://api.stripe.com",
  "frame-src": "'self' https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
};

const reloading: Readonly<Record<string, string>> = { "script-src": "'unsafe-eval'", "connect-src": "ws:" };

type Page = { readonly paysByCard: boolean };

/** The headers of every answer. `next dev` needs eval and a websocket for reloading; production has neither. */
export function securityHeaders(
  nodeEnv: string | undefined,
  { paysByCard }: Page = { paysByCard: false },
): readonly Header[] {
  const isDev = nodeEnv === "development";
  const names = [...Object.keys(policy), ...(paysByCard ? ["frame-src"] : [])];
  const rules = names.map((name) => {
    const added = [paysByCard ? cardCompany[name] : undefined, isDev ? reloading[name] : undefined];
    return [name, ownPolicy[name], ...added].filter(Boolean).join(" ");
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
