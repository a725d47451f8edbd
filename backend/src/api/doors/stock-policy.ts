/** Who a route of Medusa's own answers; `closed` answers nobody. */
export type StockDoor = "shop" | "shopper" | "operator" | "anyone" | "closed";

type StockRow = {
  readonly door: StockDoor;
  readonly why: string;
  readonly routes: readonly string[];
  /** The only spellings of these addresses that are opened; without it every one is. */
  readonly as?: readonly string[];
};

/**
 * Every route of Medusa's that a stranger can reach, and why it is opened or closed. What has no row here is closed too
 * (opened-only.ts); isolation.spec.ts compares the rows with the running router, so that an update of Medusa that brings a
 * route is seen.
 */
export const STOCK_ROUTES: readonly StockRow[] = [
  {
    door: "shop",
    why: "The basket: its id is the key to it, and is nowhere but in the shopper's own cookie.",
    routes: [
      "POST /store/carts",
      "GET /store/carts/:id",
      "POST /store/carts/:id",
      "POST /store/carts/:id/complete",
      "POST /store/carts/:id/line-items",
      "POST /store/carts/:id/line-items/:line_id",
      "DELETE /store/carts/:id/line-items/:line_id",
      "POST /store/carts/:id/shipping-methods",
      "GET /store/shipping-options",
      "POST /store/payment-collections",
      "POST /store/payment-collections/:id/payment-sessions",
    ],
  },
  { door: "shop", why: "Only the indexes of OPENED_INDEXES.", routes: ["POST /store/search"] },
  { door: "shopper", why: "Own orders only (own-order-only.ts).", routes: ["GET /store/orders/:id"] },
  {
    door: "closed",
    why: "The shop reads goods at /store/goods and /store/search, of shops that are open and with the fields a shopper sees.",
    routes: [
      "GET /store/products",
      "GET /store/products/:id",
      "GET /store/product-variants",
      "GET /store/product-variants/:id",
      "GET /store/product-categories",
      "GET /store/product-categories/:id",
      "GET /store/product-options",
      "GET /store/product-options/:id",
      "GET /store/product-tags",
      "GET /store/product-tags/:id",
      "GET /store/product-types",
      "GET /store/product-types/:id",
      "GET /store/collections",
      "GET /store/collections/:id",
    ],
  },
  {
    door: "closed",
    why: "One currency, one region; the ways to pay are at /store/payment-ways, of parcels at /store/carts/:id/groups.",
    routes: [
      "GET /store/currencies",
      "GET /store/currencies/:code",
      "GET /store/regions",
      "GET /store/regions/:id",
      "GET /store/payment-providers",
      "POST /store/shipping-options/:id/calculate",
      "POST /store/carts/:id/taxes",
    ],
  },
  {
    door: "closed",
    why: "Anyone with an order's id could ask returns of it; ours takes its code and phone (/store/order-returns).",
    routes: ["POST /store/returns", "GET /store/return-reasons", "GET /store/return-reasons/:id"],
  },
  {
    door: "closed",
    why: "No codes are given out; what a cooperative is owed is counted from the prices it set.",
    routes: ["POST /store/carts/:id/promotions", "DELETE /store/carts/:id/promotions"],
  },
  {
    door: "closed",
    why: "Guests buy without an account; an order is opened by its code and phone, and never handed to another.",
    routes: [
      "POST /store/customers",
      "GET /store/customers/me",
      "POST /store/customers/me",
      "GET /store/customers/me/addresses",
      "POST /store/customers/me/addresses",
      "GET /store/customers/me/addresses/:address_id",
      "POST /store/customers/me/addresses/:address_id",
      "DELETE /store/customers/me/addresses/:address_id",
      "POST /store/carts/:id/customer",
      "GET /store/orders",
      "POST /store/orders/:id/transfer/accept",
      "POST /store/orders/:id/transfer/cancel",
      "POST /store/orders/:id/transfer/decline",
      "POST /store/orders/:id/transfer/request",
    ],
  },
  {
    door: "anyone",
    why: "Signing in, slowed by limit-logins.ts; accounts of staff and officers are made at /join.",
    routes: ["POST /auth/:actor_type/:auth_provider"],
    as: ["/auth/coop_staff/phonepass", "/auth/union_officer/phonepass", "/auth/user/emailpass"],
  },
  {
    door: "anyone",
    why: "The operator's invitation in Medusa Admin; without its token an account opens nothing.",
    routes: ["POST /auth/:actor_type/:auth_provider/register"],
    as: ["/auth/user/emailpass/register"],
  },
  {
    door: "anyone",
    why: "Which ways Medusa Admin's page of signing in shows.",
    routes: ["GET /auth/:actor_type/providers"],
    as: ["/auth/user/providers"],
  },
  { door: "anyone", why: "Medusa Admin asks whether it runs in a cloud.", routes: ["GET /cloud/auth"] },
  {
    door: "anyone",
    why: "Take a token or a session, and answer by it.",
    routes: ["POST /auth/session", "DELETE /auth/session", "POST /auth/token/refresh"],
  },
  {
    door: "operator",
    why: "A second factor for Medusa Admin; the other doors' pages ask for none, and who set one there would lock herself out.",
    routes: [
      "GET /auth/mfa/factors",
      "POST /auth/mfa/factors",
      "POST /auth/mfa/factors/:id/verify",
      "DELETE /auth/mfa/factors/:id",
      "POST /auth/mfa/recovery-codes",
    ],
  },
  { door: "anyone", why: "Its own token, five tries.", routes: ["POST /auth/mfa/challenges/:id/verify"] },
  {
    door: "closed",
    why: "No other provider signs in here, and nothing sends the letters these wait for.",
    routes: [
      "GET /auth/:actor_type/:auth_provider",
      "GET /auth/:actor_type/:auth_provider/callback",
      "POST /auth/:actor_type/:auth_provider/callback",
      "POST /auth/:actor_type/:auth_provider/reset-password",
      "POST /auth/:actor_type/:auth_provider/update",
      "POST /auth/:auth_provider/user",
      "POST /auth/verification/request",
      "POST /auth/verification/confirm",
      "POST /cloud/auth/users",
    ],
  },
  {
    door: "closed",
    why: "Answers 200 before it looks (no-stock-webhooks.ts).",
    routes: ["POST /hooks/payment/:provider"],
  },
  { door: "anyone", why: "Whether the server stands.", routes: ["GET /health"] },
  { door: "anyone", why: "Names of switches, for Medusa Admin's first page.", routes: ["GET /admin/feature-flags"] },
];

/** What of Medusa's own lies under /admin/<one of these>: the operator's, behind Medusa's own guard. */
const STOCK_ADMIN: ReadonlySet<string> = new Set(
  `api-keys campaigns claims collections currencies customer-groups customers draft-orders exchanges fulfillment-providers
   fulfillment-sets fulfillments index inventory-items invites layouts locales notifications order-changes order-edits orders
   payment-collections payments plugins price-lists price-preferences product-categories product-options product-tags
   product-types product-variants products promotions property-labels rbac refund-reasons regions reservations return-reasons
   returns sales-channels search search-indexes shipping-option-types shipping-options shipping-profiles stock-locations stores
   tax-providers tax-rates tax-regions translations uploads users views workflows-executions`.split(/\s+/),
);

/**
 * Of it, what belongs to parts this market leaves switched off (roles and Medusa's own index): its routes would answer 500, or
 * never. Medusa Admin asks for none of them while /admin/feature-flags says that they are off.
 */
const SWITCHED_OFF = /^\/admin\/(?:rbac|index|users\/[^/]+\/roles)(?:\/|$)/i;

/** Whether an address belongs to a part that is switched off. */
export const isSwitchedOff = (path: string): boolean => SWITCHED_OFF.test(path);

/** The row of one route by its door; undefined is a route nobody has thought about. */
export function stockDoor(route: string): StockDoor | undefined {
  const row = STOCK_ROUTES.find(({ routes }) => routes.includes(route));
  if (row) return row.door;
  if (isSwitchedOff(route.split(" ")[1] ?? "")) return "closed";
  return STOCK_ADMIN.has(/^\w+ \/admin\/([\w-]+)/.exec(route)?.[1] ?? "") ? "operator" : undefined;
}
