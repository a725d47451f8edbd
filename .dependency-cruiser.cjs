/** The import arrows of docs/architecture, one rule per row; `comment` is what a person reads when it fails. */

const TESTS = "(\\.(test|spec)\\.[cm]?tsx?$|/e2e/|/integration-tests/|/test/attack/|vitest\\.|playwright\\.)";
/** A package is reached by its name, which resolves to its dist; by its sources only from inside itself. */
const pkg = (names) => `^packages/(${names})/`;

module.exports = {
  forbidden: [
    {
      name: "money-and-vietnam-stand-alone",
      comment: "money and vietnam import nothing of ours: every other part stands on them.",
      severity: "error",
      from: { path: "^packages/(money|vietnam)/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: "^packages/$1/" },
    },
    {
      name: "income-knows-only-money",
      comment:
        "income decides who earned what from facts it is given; names, peoples and places of persons must not reach it.",
      severity: "error",
      from: { path: "^packages/income/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("income|money") },
    },
    {
      name: "reporting-reads-income-types",
      comment: "reporting stands on money, vietnam and income's types; it never decides a journal.",
      severity: "error",
      from: { path: "^packages/reporting/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("reporting|money|vietnam|income") },
    },
    {
      name: "settlement-knows-money",
      comment: "settlement says what came in for which order; what the ledger makes of it is income's to decide.",
      severity: "error",
      from: { path: "^packages/settlement/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("settlement|money") },
    },
    {
      name: "shipping-knows-money-and-the-wire",
      comment:
        "What a parcel costs is a sum over facts it is given: shipping stands on money and the contract's types.",
      severity: "error",
      from: { path: "^packages/shipping/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("shipping|money|contract") },
    },
    {
      name: "review-knows-names",
      comment:
        "Who may rate goods and what is shown of her is decided from facts: review stands on vietnam's names alone.",
      severity: "error",
      from: { path: "^packages/review/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("review|vietnam") },
    },
    {
      name: "contract-is-types",
      comment:
        "contract holds plain types of our routes, so that neither side of the wire drags the other's code along.",
      severity: "error",
      from: { path: "^packages/contract/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("contract"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "search-knows-words-not-engines",
      comment:
        "What a search text means is the same on every engine: search stands on vietnam; providers stand on search.",
      severity: "error",
      from: { path: "^packages/search/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("search|vietnam") },
    },
    {
      name: "search-meilisearch-knows-only-search",
      comment: "A provider stands on search: another engine, and what the shop knows, is none of its business.",
      severity: "error",
      from: { path: "^packages/search-meilisearch/", pathNot: TESTS },
      to: { path: "^(packages|backend|storefront)/", pathNot: pkg("search|search-meilisearch") },
    },
    {
      name: "pure-packages-have-no-io",
      comment:
        "A rule has no clock, disk or network: take the value as an argument (photo and search-meilisearch are the two with IO).",
      severity: "error",
      from: { path: pkg("money|vietnam|income|settlement|reporting|contract|search|shipping|review"), pathNot: TESTS },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "backend-and-storefront-meet-over-http",
      comment: "Backend and storefront meet over HTTP; what both must know is a type in packages/contract.",
      severity: "error",
      from: { path: "^(backend|storefront)/", pathNot: TESTS },
      to: { path: "^(backend|storefront)/", pathNot: "^$1/" },
    },
    {
      name: "storefront-never-decides-income",
      comment:
        "The shop shows what the ledger says and never computes it: only money, vietnam, shipping and contract are open to it.",
      severity: "error",
      from: { path: "^storefront/", pathNot: TESTS },
      to: { path: "^packages/(?!money/|vietnam/|shipping/|contract/)" },
    },
    {
      name: "packages-through-their-entry",
      comment: "Reach a package by its name, not by its sources: its index is what it promises.",
      severity: "error",
      from: { path: "^(backend|storefront)/" },
      to: { path: "^packages/[^/]+/src/" },
    },
    {
      name: "modules-never-import-modules",
      comment: "Modules meet in links and workflows; a module that imports another can't be tested or replaced alone.",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/", pathNot: TESTS },
      to: { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "modules-know-no-carriers",
      comment: "A module stores; workflows, routes and jobs carry. The arrow points from the carrier to the module.",
      severity: "error",
      from: { path: "^backend/src/modules/", pathNot: TESTS },
      to: { path: "^backend/src/(workflows|api|jobs|subscribers|links|admin)/" },
    },
    {
      name: "links-know-module-entries",
      comment: "A link joins two modules by their entry files and knows nothing of their services.",
      severity: "error",
      from: { path: "^backend/src/links/" },
      to: { path: "^backend/src/", pathNot: "^backend/src/modules/[^/]+/index\\.ts$" },
    },
    {
      name: "workflows-know-no-doors",
      comment: "A workflow is carried out the same way whoever asked: it knows no route, job or page.",
      severity: "error",
      from: { path: "^backend/src/workflows/", pathNot: TESTS },
      to: { path: "^backend/src/(api|jobs|subscribers|admin)/" },
    },
    {
      name: "doors-carry-no-rules",
      comment:
        "Routes, jobs and subscribers call workflows; what money does is decided in a workflow step, never in a door.",
      severity: "error",
      from: { path: "^backend/src/(api|jobs|subscribers)/", pathNot: TESTS },
      to: { path: "^packages/income/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "admin-pages-stay-in-the-browser",
      comment: "Operator pages run in a browser: they know the contract's types and their own files, no server file.",
      severity: "error",
      from: { path: "^backend/src/admin/", pathNot: TESTS },
      to: { path: "^backend/src/(?!admin/)" },
    },
    {
      name: "features-never-import-features",
      comment:
        "A feature is one thing a person does; what two need belongs to lib or to page-frame, the frame every page stands in (which knows no feature).",
      severity: "error",
      from: { path: "^storefront/features/([^/]+)/", pathNot: TESTS },
      to: { path: "^storefront/features/", pathNot: "^storefront/features/($1|page-frame)/" },
    },
    {
      name: "features-and-lib-know-no-routes",
      comment: "Routes are composed of features and lib; the arrow never points back.",
      severity: "error",
      from: { path: "^storefront/(features|lib)/", pathNot: TESTS },
      to: { path: "^storefront/app/" },
    },
    {
      name: "lib-knows-no-features",
      comment: "lib serves every feature and depends on none.",
      severity: "error",
      from: { path: "^storefront/lib/", pathNot: TESTS },
      to: { path: "^storefront/features/" },
    },
    {
      name: "transforms-are-plain",
      comment: "A transform turns Medusa's shape into ours: it needs neither React nor Next to be tested.",
      severity: "error",
      from: { path: "^storefront/lib/medusa/transforms/" },
      to: { path: "node_modules/(react|react-dom|next)/" },
    },
    {
      name: "nothing-imports-tests",
      comment: "Tests may import anything; nothing imports them.",
      severity: "error",
      from: { pathNot: TESTS },
      to: { path: "\\.(test|spec)\\.[cm]?tsx?$" },
    },
    {
      name: "nothing-imports-scripts",
      comment: "Scripts may import anything; what runs in production imports none of them.",
      severity: "error",
      from: { path: "^(packages|backend/src|storefront)/", pathNot: TESTS },
      to: { path: "^scripts/" },
    },
    {
      name: "rbac-is-not-ours",
      comment: "Medusa's RBAC module is under a proprietary licence since 2.19: who may do what is our own table.",
      severity: "error",
      from: {},
      to: { path: "@medusajs/(medusa/)?rbac" },
    },
    {
      name: "no-circles",
      comment: "Files in a circle can only be understood all at once. A circle of types alone is harmless.",
      severity: "error",
      // Medusa's models name each other lazily, in both directions of a relation: that circle is its grammar.
      from: { pathNot: "^backend/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "unresolved",
      comment: "This import leads nowhere: build the packages, or add the dependency to this part's own package.json.",
      severity: "error",
      from: {},
      // Next's CSS and generated types exist only after its build.
      to: { couldNotResolve: true, pathNot: "\\.css$|\\.next/|^next/image-types" },
    },
  ],
  options: {
    // A package's dist is where its name leads; it is a place to arrive at, not to follow.
    doNotFollow: { path: "node_modules|^packages/[^/]+/dist/" },
    exclude: { path: "(^|/)(\\.next|\\.medusa|\\.cache|\\.data|coverage)/" },
    // For "@/…", which only the storefront uses.
    tsConfig: { fileName: "storefront/tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "types", "default"],
      mainFields: ["main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
