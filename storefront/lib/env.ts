/**
 * The only reader of process.env. Read when asked, not when loaded: `next build` runs before any secret or backend exists.
 */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

type Secrets = readonly [string, ...string[]];

const before = (value: string | undefined): readonly string[] => (value ? [value] : []);

export const env = {
  /** Origin of the backend, without a slash at the end. */
  apiUrl: (): string => (process.env.API_URL ?? "http://127.0.0.1:9000").replace(/(?<!\/)\/+$/, ""),
  /** The storefront's public origin for canonical links; null leaves them relative. */
  siteUrl: (): string | null => process.env.SITE_URL?.replace(/(?<!\/)\/+$/, "") ?? null,
  publishableKey: (): string => required("MEDUSA_PUBLISHABLE_KEY"),
  /** The first seals; all open, so that nobody is signed out while a secret is replaced (docs/running/rotate-secrets.md). */
  sessionSecrets: (): Secrets => [required("SESSION_SECRET"), ...before(process.env.SESSION_SECRET_BEFORE)],
  /** Either is taken: backend and storefront change theirs one after the other. */
  revalidateSecrets: (): Secrets => [required("REVALIDATE_SECRET"), ...before(process.env.REVALIDATE_SECRET_BEFORE)],
} as const;
