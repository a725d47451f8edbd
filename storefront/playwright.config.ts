import { defineConfig, devices } from "@playwright/test";

/**
 * A cooperative shares one phone, and so does a member at her officer's desk: journeys are walked at 360 px. At a desk's width
 * the shop is walked again, the Union's reports, and the sweeps over every page of a door (decision 19).
 */
const AT_A_DESK = [
  "coop/every-page.spec.ts",
  "operator/admin.spec.ts",
  "shop/**/*.spec.ts",
  "union/{every-page,reports}.spec.ts",
];

/** Against a running market: SHOP_URL and API_URL say where. Browser by CHROMIUM, because nothing is downloaded here. */
export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.SHOP_URL ?? "http://127.0.0.1:8000",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    // Nothing a worker answers passes page.route; those who test one let it in (market/offline, coop/fair).
    serviceWorkers: "block",
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] },
  },
  projects: [
    {
      name: "phone",
      use: { ...devices["Pixel 5"], viewport: { width: 360, height: 740 }, locale: "vi-VN" },
    },
    {
      name: "desktop",
      testMatch: AT_A_DESK.map((files) => `**/e2e/${files}`),
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 }, locale: "vi-VN" },
    },
  ],
});
