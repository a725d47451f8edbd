import { authenticate, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http";
import { checkCartAddress, checkWholeNumbers, noPromotions } from "./doors/check-body";
import { checkSearchText } from "./doors/check-search-text";
import { answerError } from "./doors/error-handler";
import { freshSession } from "./doors/fresh-session";
import { limitCodes, limitLogins, limitLookups } from "./doors/limit-logins";
import { noStockWebhooks } from "./doors/no-stock-webhooks";
import { knownProviderOnly } from "./doors/known-provider-only";
import { openedOnly, switchedOnOnly } from "./doors/opened-only";
import { openSessionsOnly } from "./doors/open-sessions-only";
import { ownOrderOnly } from "./doors/own-order-only";
import { OPENED_INDEXES } from "./doors/policy";
import { readableTextOnly } from "./doors/readable-text-only";
import { standingOperatorsOnly } from "./doors/standing-operators-only";
import { waitingToGo } from "../shop-search/waiting-to-go";

/** Medusa ANDs this onto whatever a shopper asks: a query narrows its own results and never widens them. */
const storeSearch = configureStoreSearch({
  allowed_indexes: Object.fromEntries(
    OPENED_INDEXES.map((name) => [
      name,
      { filters: async ({ scope }) => ({ id: { $nin: [...(await waitingToGo(scope, name))] } }) },
    ]),
  ),
});

// The doors. Actors hold bearer tokens that only the web app's server sees (decision 10); sessions are not accepted here.
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...["/store*", "/coop*", "/union*", "/admin*", "/join*", "/auth*", "/static*"].map((matcher) => ({
      matcher,
      middlewares: [readableTextOnly],
    })),
    ...["/store*", "/auth*", "/cloud*"].map((matcher) => ({ matcher, middlewares: [openedOnly] })),
    { matcher: "/auth/mfa/factors*", middlewares: [authenticate("user", ["session", "bearer"])] },
    { matcher: "/auth/mfa/recovery-codes", middlewares: [authenticate("user", ["session", "bearer"])] },
    { matcher: "/coop*", middlewares: [authenticate("coop_staff", "bearer"), openSessionsOnly] },
    // Read as it comes in, never by a parser that would hold it.
    { matcher: "/coop/photos", methods: ["POST"], bodyParser: false },
    // 2 MB of .xlsx as base64; the route refuses more in a sentence.
    { matcher: "/coop/member-imports", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
    { matcher: "/union/cooperatives/:id/member-imports", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
    { matcher: "/coop/history-tables", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
    { matcher: "/admin/cod-sheets", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
    { matcher: "/coop/goods-sheets", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
    { matcher: "/coop/pay-runs/:id/photos", methods: ["POST"], bodyParser: false },
    { matcher: "/coop/rules/:id/photos", methods: ["POST"], bodyParser: false },
    { matcher: "/coop/distributions/:id/photos", methods: ["POST"], bodyParser: false },
    { matcher: "/store/order-returns/:id/photos", methods: ["POST"], bodyParser: false },
    { matcher: "/store/reviews/:id/photos", methods: ["POST"], bodyParser: false },
    { matcher: "/admin/refund-desk/refunds/:id/photos", methods: ["POST"], bodyParser: false },
    { matcher: "/union/exports/:id/file", methods: ["POST"], bodyParser: false },
    // A month of a bank's lines as base64.
    { matcher: "/admin/bank-files", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
    // A signature is over the bytes as they came.
    { matcher: "/webhooks/*", methods: ["POST"], bodyParser: false },
    // Medusa's own way in for webhooks verifies after its 200 and loses what comes while it stops; nothing may use it.
    { matcher: "/hooks/payment/*", methods: ["POST"], middlewares: [noStockWebhooks] },
    { matcher: "/union*", middlewares: [authenticate("union_officer", "bearer"), openSessionsOnly] },
    { matcher: "/auth/session", methods: ["POST"], middlewares: [freshSession] },
    // Else an ended session would buy itself a new token.
    {
      matcher: "/auth/token/refresh",
      methods: ["POST"],
      middlewares: [authenticate("*", ["session", "bearer"], { allowUnregistered: true }), openSessionsOnly],
    },
    { matcher: "/auth/*/phonepass", methods: ["POST"], middlewares: [limitLogins] },
    { matcher: "/join/*", methods: ["POST"], middlewares: [limitCodes] },
    { matcher: "/store/account*", middlewares: [authenticate("customer", "bearer"), openSessionsOnly] },
    { matcher: "/store/sign-in*", methods: ["POST"], middlewares: [limitCodes] },
    { matcher: "/store/receipts/:token/data-code", methods: ["POST"], middlewares: [limitCodes] },
    { matcher: "/store/receipts/:token/data-ticket", methods: ["POST"], middlewares: [limitCodes] },
    { matcher: "/coop/people", methods: ["POST"], middlewares: [limitCodes] },
    { matcher: "/union/cooperatives", methods: ["POST"], middlewares: [limitCodes] },
    { matcher: "/union/officers", methods: ["POST"], middlewares: [limitCodes] },
    { matcher: "/auth/user/emailpass*", methods: ["POST"], middlewares: [limitLogins] },
    { matcher: "/store/search", methods: ["POST"], middlewares: [checkSearchText, storeSearch] },
    { matcher: "/store/carts/:id/payment-choices", methods: ["POST"], middlewares: [limitCodes] },
    ...["/store/order-lookup", "/store/order-returns", "/store/order-refund-account"].map((matcher) => ({
      matcher,
      methods: ["POST" as const],
      middlewares: [limitLookups],
    })),
    { matcher: "/store/baskets", methods: ["POST"], middlewares: [checkWholeNumbers] },
    { matcher: "/store/carts*", methods: ["POST"], middlewares: [noPromotions, checkWholeNumbers, checkCartAddress] },
    { matcher: "/admin*", middlewares: [standingOperatorsOnly, switchedOnOnly] },
    { matcher: "/admin/fulfillment-providers/:id/options", methods: ["GET"], middlewares: [knownProviderOnly] },
    { matcher: "/admin*", methods: ["POST"], middlewares: [checkWholeNumbers] },
    {
      matcher: "/store/orders/:id",
      methods: ["GET"],
      middlewares: [authenticate("customer", ["session", "bearer"]), ownOrderOnly],
    },
  ],
});
