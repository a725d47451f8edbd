import { defineConfig } from "@medusajs/framework/utils";
import { bucketModules } from "./src/boundary/bucket-modules";
import { readEnv } from "./src/boundary/env";
import { bothSecrets } from "./src/boundary/both-secrets";
import { redisModules } from "./src/boundary/redis-modules";
import { tameQueries } from "./src/boundary/tame-queries";
import { requireSafeSettings } from "./src/boundary/unsafe-settings";
import { cardOptions } from "./src/modules/payment-card/options";

requireSafeSettings(process.env);
const env = readEnv(process.env);
tameQueries();

export default defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    // What a machine held when its power went stays held until Postgres gives it up: two hours, by TCP's usual patience.
    databaseDriverOptions: {
      ...{ ssl: false, connection: { ssl: false } },
      idle_in_transaction_session_timeout: 120_000,
    },
    ...(env.redisUrl ? { redisUrl: env.redisUrl } : {}),
    // A Secure cookie never comes back over plain http, and the operator could not sign in on her own machine.
    ...(env.cookieSecretBefore ? { sessionOptions: bothSecrets(env.cookieSecret, env.cookieSecretBefore) } : {}),
    cookieOptions: { sameSite: "lax", secure: env.apiOrigin.startsWith("https:") },
    http: {
      storeCors: env.shopOrigin,
      adminCors: env.apiOrigin,
      authCors: `${env.apiOrigin},${env.shopOrigin}`,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        coop_staff: ["phonepass"],
        union_officer: ["phonepass"],
      },
    },
  },
  admin: { backendUrl: "/" },
  modules: [
    ...(env.redisUrl ? redisModules(env.redisUrl) : []),
    ...(env.bucket ? bucketModules(env.bucket) : []),
    { resolve: "./src/modules/cooperative" },
    { resolve: "./src/modules/consignment" },
    { resolve: "./src/modules/income" },
    { resolve: "./src/modules/union" },
    { resolve: "./src/modules/finding" },
    { resolve: "./src/modules/inbox" },
    { resolve: "./src/modules/upkeep" },
    { resolve: "./src/modules/card" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/account" },
    {
      resolve: "@medusajs/medusa/locking",
      options: { providers: [{ resolve: "./src/modules/sorted-locks", id: "sorted-locks", is_default: true }] },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: "search-postgres-vietnam",
        providers: [
          { resolve: "@cho-phien/search-postgres", id: "search-postgres-vietnam" },
          ...(env.meilisearch
            ? [{ resolve: "@cho-phien/search-meilisearch", id: "search-meilisearch-vietnam", options: env.meilisearch }]
            : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: "./src/modules/auth-phone", id: "phonepass" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          { resolve: "./src/modules/sms-local", id: "sms-local", options: { channels: ["sms"] } },
          { resolve: "./src/modules/mail-local", id: "mail-local", options: { channels: ["email"] } },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "./src/modules/payment-cod", id: "cod" },
          ...(env.bankAccount ? [{ resolve: "./src/modules/payment-vietqr", id: "vietqr" }] : []),
          ...(env.stripe
            ? [{ resolve: "./src/modules/payment-card", id: "stripe", options: cardOptions(env.stripe) }]
            : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "./src/modules/shipping-by-weight", id: "by-weight" },
        ],
      },
    },
  ],
});
