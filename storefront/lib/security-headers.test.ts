import { expect, test } from "vitest";
import { STARTER_HASH } from "./first-frame/scripts-after-frame.mjs";
import { pagePolicy, securityHeaders } from "./security-headers";

const policyOf = (...asked: Parameters<typeof securityHeaders>) =>
  securityHeaders(...asked).find(({ key }) => key === "Content-Security-Policy")?.value ?? "";

test("scripts of another origin run on the page where a card is paid with, and nowhere else", () => {
  expect(policyOf("production")).toContain("script-src 'self' 'unsafe-inline';");
  expect(policyOf("production")).not.toContain("https:");
  const paying = policyOf("production", { paysByCard: true });
  expect(paying).toContain("script-src 'self' 'unsafe-inline' https://js.stripe.com https://*.js.stripe.com;");
  expect(paying).toContain("connect-src 'self' https://api.stripe.com;");
  expect(paying).toContain("frame-src 'self' https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com");
});

test("reloading in development adds to the policy and takes nothing away", () => {
  expect(policyOf("development")).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval';");
  expect(policyOf("development")).toContain("connect-src 'self' ws:;");
});

test("with a nonce only what carries it runs, and what that loads", () => {
  const policy = pagePolicy("production", { paysByCard: true, nonce: "bm9uY2U" });
  expect(policy).toContain(`script-src 'self' 'nonce-bm9uY2U' ${STARTER_HASH} 'strict-dynamic' https://js.stripe.com`);
  expect(policy).not.toMatch(/script-src[^;]*unsafe-(inline|eval)/);
});
