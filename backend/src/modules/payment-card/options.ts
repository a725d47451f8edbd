import type { StripeKeys } from "../../boundary/env";

export type CardOptions = {
  readonly apiKey: string;
  readonly webhookSecret: string;
  readonly testHost: string | null;
};

/** The provider's options from the environment's keys. */
export function cardOptions({ secretKey, webhookSecret, testHost }: StripeKeys): CardOptions {
  return { apiKey: secretKey, webhookSecret, testHost: testHost?.href ?? null };
}
