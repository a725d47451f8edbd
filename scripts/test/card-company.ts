import { FakeStripe } from "../../backend/integration-tests/stripe/server.ts";
import type { Settings } from "../start/settings.mjs";

/** The settings of a market that takes cards from a server which stands for Stripe's, and where that server is. */
export async function withCardCompany(
  settings: Settings,
): Promise<{ readonly settings: Settings; readonly address: string; readonly close: () => Promise<void> }> {
  const company = new FakeStripe();
  const address = await company.start();
  const keys = {
    STRIPE_SECRET_KEY: "sk_test_of_the_tests",
    STRIPE_WEBHOOK_SECRET: "whsec_of_the_tests",
    STRIPE_PUBLISHABLE_KEY: "pk_test_of_the_tests",
    STRIPE_TEST_HOST: address,
  };
  return {
    settings: { ...settings, env: { ...settings.env, ...keys } },
    address,
    close: () => company.stop(),
  };
}
