import { describe, expect, test } from "vitest";
import { readEnv } from "./env";

const keys = { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1" };

describe("cards", () => {
  test("without keys nobody is offered to pay by card", () => {
    expect(readEnv({}).stripe).toBeNull();
  });

  test("keys come together, the webhook's secret with them", () => {
    expect(readEnv(keys).stripe).toEqual({
      secretKey: "sk_test_1",
      webhookSecret: "whsec_1",
      publishableKey: "pk_test_1",
      testHost: null,
    });
    for (const name of Object.keys(keys)) expect(() => readEnv({ ...keys, [name]: "" })).toThrow(/needs all three/);
  });

  test("a server in Stripe's place is refused beside a key that moves money, and anywhere but on this machine", () => {
    const named = { ...keys, STRIPE_TEST_HOST: "http://127.0.0.1:12111" };
    expect(readEnv(named).stripe?.testHost?.port).toBe("12111");
    expect(() => readEnv({ ...named, STRIPE_SECRET_KEY: "sk_live_1" })).toThrow(/is for tests/);
    expect(() => readEnv({ ...named, STRIPE_TEST_HOST: "http://10.0.0.7:12111" })).toThrow(/is for tests/);
  });
});

test("traces are sent where an address is named, and a wrong one is told before it sends nothing", () => {
  expect(readEnv({ OTEL_SERVICE_NAME: "market" }).traces).toBeNull();
  const OTEL_EXPORTER_OTLP_ENDPOINT = "http://collector:4318";
  expect(readEnv({ OTEL_EXPORTER_OTLP_ENDPOINT }).traces).toEqual({ serviceName: "cho-phien" });
  expect(readEnv({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME: "market" }).traces).toEqual({
    serviceName: "market",
  });
  for (const wrong of ["collector:4318", "ftp://collector", "yes"])
    expect(() => readEnv({ OTEL_EXPORTER_OTLP_ENDPOINT: wrong })).toThrow(/is not an address like http/);
});
