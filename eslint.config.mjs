import medusa from "@medusajs/eslint-plugin";
import tseslint from "typescript-eslint";

const TESTS = ["**/*.{test,spec}.{ts,tsx}", "**/e2e/**", "**/integration-tests/**"];
const PURE = ["packages/{money,vietnam,income,reporting,contract,search}/src/**/*.ts"];

/** What a pure package may not reach for, and what it takes instead. */
const IMPURE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Take the instant as an argument: a rule has no clock.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Take the instant as an argument: a rule has no clock.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Take the number as an argument: a rule has no dice.",
  },
  {
    selector: "MemberExpression[object.name='process']",
    message: "Take the value as an argument: a rule reads no environment.",
  },
  {
    selector: "CallExpression[callee.name='fetch']",
    message: "Take the answer as an argument: a rule has no network.",
  },
];

const NO_MARKUP =
  "A text of somebody's stays text: let React write it. Only components/json-ld.tsx writes a script, escaped.";

/** What makes markup of a text. React escapes all the rest, so no page needs a test of its own for each field it shows. */
const MARKUP = [
  { selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]", message: NO_MARKUP },
  { selector: "Property[key.name=/^(dangerouslySetInnerHTML|srcDoc)$/]", message: NO_MARKUP },
  { selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]", message: NO_MARKUP },
  {
    selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]",
    message: NO_MARKUP,
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: NO_MARKUP,
  },
];

/** Of Medusa's rules, those that speak of its own apps keep their names and only learn where ours lives. */
const medusaInBackend = medusa.configs.recommended.map((config) =>
  config.files ? { ...config, files: config.files.map((glob) => `backend/${glob}`) } : config,
);

export default tseslint.config(
  {
    ignores: [
      "**/{node_modules,dist,.next,.medusa,.data,.cache,.turbo,coverage}/**",
      "**/next-env.d.ts",
      "**/*.d.ts",
      "test-results/**",
    ],
  },
  ...tseslint.configs.recommended,
  ...medusaInBackend.filter((config) => config.files || config.plugins),
  {
    rules: {
      // TypeScript itself reports the unused, with the same words on every machine.
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      eqeqeq: ["error", "always"],
      "no-console": "off",
      "prefer-const": "error",
    },
  },
  {
    files: ["backend/**/*.ts"],
    rules: {
      // Expected refusals are values here (STYLE.md rule 10). What throws is a broken assumption, and 500 is its right status.
      "@medusajs/use-medusa-error-not-generic-error": "off",
      // Knows only @InjectManager; ours open a transaction, by @InjectTransactionManager.
      "@medusajs/use-inject-manager-on-public-methods": "off",
      // The đồng has no smaller unit: 120000 is one hundred and twenty thousand đồng.
      "@medusajs/prices-in-major-units": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    rules: { "@typescript-eslint/consistent-type-imports": "off" },
  },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      "no-restricted-syntax": ["error", ...IMPURE],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["node:*", "fs", "path", "crypto", "http", "https"],
              message: "A pure package has no input or output: take the value as an argument.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["storefront/**/*.{ts,tsx,mjs,js}", "backend/src/admin/**/*.{ts,tsx}"],
    ignores: [...TESTS, "storefront/components/json-ld.tsx"],
    rules: { "no-restricted-syntax": ["error", ...MARKUP] },
  },
  {
    files: TESTS,
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      // Medusa's test runner loads what a test needs after it has booted.
      "@typescript-eslint/no-require-imports": "off",
    },
  },
);
