import { type Bucket, bucketOf } from "@cho-phien/photo";

/** The environment as this process understands it. `.env.example` has a row for each name read here. */
export type Env = {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Where the search is answered from; the embedded engine answers where there is none, and where it doesn't. */
  readonly meilisearch: { readonly host: string; readonly apiKey?: string } | null;
  /** How cards are charged; without keys nobody is offered to pay by card. */
  readonly stripe: StripeKeys | null;
  /** Where pictures and the operator's files lie; null is a folder of this machine. */
  readonly bucket: Bucket | null;
  readonly shopOrigin: string;
  readonly apiOrigin: string;
  readonly jwtSecret: string;
  /** While one is replaced, the one before is still taken; null is not. */
  readonly jwtSecretBefore: string | null;
  readonly cookieSecret: string;
  readonly cookieSecretBefore: string | null;
  readonly revalidateUrl: string | null;
  readonly revalidateSecret: string;
  /** The law leaves a tổ hợp tác open (facts: tax-2026, "unclear"); the operator asks her tax office and decides. */
  readonly withholdsForTht: boolean;
  /** Whether a phone's unpaid cash orders, and parcels that came back, are held against it (packages/settlement, cod). */
  readonly judgesPhones: boolean;
  /** Whether anyone may read the messages sent on this machine, codes included: for trying the market out. */
  readonly hasLocalInbox: boolean;
  /** Where shoppers send transfers; without it nobody can choose to pay by transfer. */
  readonly bankAccount: BankAccount | null;
  /** Sign what a statement service posts: the one in use and, while it is replaced, the one before. Without any that door is closed. */
  readonly bankHookSecrets: readonly string[];
  /** What a watching program shows to read /metrics; without it that door is closed. */
  readonly metricsToken: string | null;
  /** Under which name traces are sent; null sends none. */
  readonly traces: { readonly serviceName: string } | null;
};

/** An account as VietQR names it: the bank's six digits, the number, the holder in capitals without marks. */
export type BankAccount = { readonly bin: string; readonly number: string; readonly holder: string };

export type StripeKeys = {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** The one the shopper's browser is given. */
  readonly publishableKey: string;
  /** A server of the tests that stands for Stripe's; null is Stripe itself. */
  readonly testHost: URL | null;
};

type Raw = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment once. Throws when production lacks a secret: a known secret lets anyone forge a session. */
export function readEnv(raw: Raw): Env {
  const production = raw.NODE_ENV === "production";
  return {
    databaseUrl: raw.DATABASE_URL ?? "postgres://postgres:postgres@127.0.0.1:5432/cho_phien",
    redisUrl: raw.REDIS_URL || null,
    meilisearch: meilisearchOf(raw),
    stripe: stripeOf(raw),
    bucket: bucketOf(raw),
    shopOrigin: raw.SHOP_ORIGIN ?? "http://localhost:8000",
    apiOrigin: raw.API_ORIGIN ?? "http://localhost:9000",
    jwtSecret: secret(raw, "JWT_SECRET", production),
    jwtSecretBefore: raw.JWT_SECRET_BEFORE || null,
    cookieSecret: secret(raw, "COOKIE_SECRET", production),
    cookieSecretBefore: raw.COOKIE_SECRET_BEFORE || null,
    revalidateUrl: raw.REVALIDATE_URL || null,
    revalidateSecret: secret(raw, "REVALIDATE_SECRET", production),
    withholdsForTht: raw.WITHHOLD_FOR_THT === "yes",
    judgesPhones: raw.COD_PHONE_LIMITS !== "no",
    hasLocalInbox: raw.LOCAL_INBOX !== "no",
    bankAccount: bankAccountOf(raw),
    bankHookSecrets: raw.BANK_HOOK_SECRET ? both(raw.BANK_HOOK_SECRET, raw.BANK_HOOK_SECRET_BEFORE) : [],
    metricsToken: raw.METRICS_TOKEN || null,
    traces: tracesOf(raw),
  };
}

function meilisearchOf({ MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey }: Raw): Env["meilisearch"] {
  return host ? { host, ...(apiKey ? { apiKey } : {}) } : null;
}

/** The company's own program reads the address; a wrong one would send nothing and say nothing. */
function tracesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: name }: Raw): Env["traces"] {
  if (!endpoint) return null;
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new Error(
      "OTEL_EXPORTER_OTLP_ENDPOINT is not an address like http://collector:4318. Set it, or leave it out.",
    );
  return { serviceName: name || "cho-phien" };
}

/** All three or none: a transfer to half an account would be lost. */
function bankAccountOf(raw: Raw): BankAccount | null {
  const { BANK_ACCOUNT_BIN: bin, BANK_ACCOUNT_NUMBER: number, BANK_ACCOUNT_NAME: holder } = raw;
  if (!bin && !number && !holder) return null;
  if (!bin || !/^\d{6}$/.test(bin)) throw new Error("BANK_ACCOUNT_BIN is not six digits.");
  if (!number || !/^[0-9A-Z]{6,19}$/.test(number)) throw new Error("BANK_ACCOUNT_NUMBER is not 6 to 19 digits.");
  if (!holder || !/^[A-Z][A-Z0-9 .&-]{1,69}$/.test(holder))
    throw new Error("BANK_ACCOUNT_NAME is the holder in capitals without marks, as the bank prints it.");
  return { bin, number, holder };
}

/** The three keys come together: without the webhook's secret a payment whose tab was closed would never become an order. */
function stripeOf(raw: Raw): StripeKeys | null {
  const {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_PUBLISHABLE_KEY: publishableKey,
  } = raw;
  if (!secretKey && !webhookSecret && !publishableKey) return null;
  if (!secretKey || !webhookSecret || !publishableKey)
    throw new Error(
      "Paying by card needs all three: STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET and STRIPE_PUBLISHABLE_KEY. Set the missing one, or none of them.",
    );
  return { secretKey, webhookSecret, publishableKey, testHost: testHostOf(raw, secretKey) };
}

/** Whoever answers in Stripe's place says what was paid: only a test key, and only a server on this machine, may be named. */
function testHostOf({ STRIPE_TEST_HOST: text }: Raw, secretKey: string): URL | null {
  if (!text) return null;
  const host = new URL(text);
  if (!secretKey.startsWith("sk_test_") || !["127.0.0.1", "localhost"].includes(host.hostname))
    throw new Error(
      "STRIPE_TEST_HOST is for tests: it goes with a key that begins with sk_test_ and a server on this machine. Remove it to take real cards.",
    );
  return host;
}

const both = (now: string, before: string | undefined): readonly string[] => (before ? [now, before] : [now]);

function secret(raw: Raw, name: string, production: boolean): string {
  const value = raw[name];
  if (value) return value;
  if (production) throw new Error(`${name} is not set. Start with npm start, which makes one, or set it yourself.`);
  return `development-only-${name}`;
}
