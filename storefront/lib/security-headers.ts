import { STARTER_HASH } from "./first-frame/scripts-after-frame.mjs";

type Header = { readonly key: string; readonly value: string };

/**
 * What every answer is sent with. It lets inline scripts run, because what Next writes into a page is known only when the page is
 * made: there a stricter word is added (decision 29). A page made for one reader is sent with a nonce instead (proxy.ts); a page
 * that is kept brings a second policy with the hashes of its own scripts (kept/kept-pages.mjs), and a browser obeys both.
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

type Page = { readonly paysByCard: boolean; readonly nonce?: string };

/**
 * The policy of a page. With a nonce, what carries it runs, and what that loads ('strict-dynamic'); nothing else does, from our
 * origin or another. `next dev` needs eval and a websocket for reloading; production has neither.
 */
export function pagePolicy(nodeEnv: string | undefined, { paysByCard, nonce }: Page): string {
  const isDev = nodeEnv === "development";
  const names = [...Object.keys(policy), ...(paysByCard ? ["frame-src"] : [])];
  const rules = names.map((name) => {
    const own =
      nonce && name === "script-src" ? `'self' 'nonce-${nonce}' ${STARTER_HASH} 'strict-dynamic'` : ownPolicy[name];
    const added = [paysByCard ? cardCompany[name] : undefined, isDev ? reloading[name] : undefined];
    return [name, own, ...added].filter(Boolean).join(" ");
  });
  return rules.join("; ");
}

/** The headers of every answer. */
export function securityHeaders(nodeEnv: string | undefined, page: Page = { paysByCard: false }): readonly Header[] {
  return [
    { key: "Content-Security-Policy", value: pagePolicy(nodeEnv, page) },
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
