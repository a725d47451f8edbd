import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "../../boundary/refusal";

const MINUTES = 15;
/** Tries in MINUTES: a staff person mistypes a few times; one address may be a whole cooperative behind one router. */
const PER_ACCOUNT = 10;
const PER_ADDRESS = 100;
/** Per phone and route in MINUTES: twelve tries of a code are twelve guesses in a million. An address may be a whole village. */
const CODES_PER_PHONE = 12;
const CODES_PER_ADDRESS = 300;
/** Wrong codes of orders for one phone in MINUTES: a code is one of a million, and her own page asks with the right one. */
const WRONG_PER_PHONE = 30;

/**
 * Slows guessing down: tries per account and per address, kept in Postgres so that a restart forgets nothing. Signing in
 * rightly clears the account's tries: a shared phone signs in many times a day.
 */
export async function limitLogins(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  try {
    const { account, address } = limiters(req);
    const key = accountKey(req);
    await Promise.all([account.consume(key), address.consume(digest(addressOf(req)))]);
    res.on("finish", () => {
      if (res.statusCode === 200) account.delete(key).catch(() => undefined);
    });
    next();
  } catch (error) {
    next(refusalOfLimit(error));
  }
}

/** Slows down what sends messages or tries codes: nobody's phone is filled with them, and no number tried out. */
export async function limitCodes(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  try {
    const { codes, codeAddress } = limiters(req);
    await Promise.all([codes.consume(accountKey(req)), codeAddress.consume(digest(addressOf(req)))]);
    next();
  } catch (error) {
    next(refusalOfLimit(error));
  }
}

/**
 * Slows down guessing the code of somebody's order. Only what found nothing counts: a page that is looked at all day is no
 * guess. Per phone alone, because the storefront asks for all its readers from one address.
 */
export async function limitLookups(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  try {
    const { lookups } = limiters(req);
    const key = phoneKey(req);
    const wrong = await lookups.get(key);
    if (wrong && wrong.consumedPoints >= WRONG_PER_PHONE) throw wrong;
    res.on("finish", () => {
      if (res.statusCode === 404) lookups.consume(key).catch(() => undefined);
    });
    next();
  } catch (error) {
    next(refusalOfLimit(error));
  }
}

function refusalOfLimit(error: unknown): unknown {
  if (!(error instanceof RateLimiterRes)) return error;
  return refuse("too_many_attempts", { minutes: String(Math.max(1, Math.ceil(error.msBeforeNext / 60_000))) });
}

const OWN_MACHINE = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** The reader's address; the storefront on this machine speaks for its readers and is believed, a stranger is not. */
function addressOf(req: MedusaRequest): string {
  const from = req.socket.remoteAddress ?? "unknown";
  const forwarded = req.headers["x-forwarded-for"];
  const said = typeof forwarded === "string" ? forwarded.split(",").at(-1)?.trim() : undefined;
  return OWN_MACHINE.has(from) && said ? said : from;
}

function accountKey(req: MedusaRequest): string {
  return digest(`${req.path}|${nameIn(req)}`);
}

/** One count for a phone, whichever of the addresses is asked. */
function phoneKey(req: MedusaRequest): string {
  return digest(`order|${nameIn(req)}`);
}

function nameIn(req: MedusaRequest): string {
  const body: unknown = req.body;
  const name =
    typeof body === "object" && body !== null ? ("phone" in body ? body.phone : "email" in body ? body.email : "") : "";
  // What isn't a text signs nobody in; String() of an object with a toString of its own would throw.
  return typeof name === "string" ? name.replace(/\D+/g, "").slice(-9) || name.toLowerCase() : "";
}

/** Keys are digests: the table of tries holds nobody's phone or address. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

type Limiters = Readonly<Record<"account" | "address" | "codes" | "codeAddress" | "lookups", RateLimiterPostgres>>;
let made: Limiters | null = null;

function limiters(req: MedusaRequest): Limiters {
  made ??= make(req);
  return made;
}

function make(req: MedusaRequest): Limiters {
  const storeClient = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const common = {
    storeClient,
    storeType: "knex",
    tableName: "login_attempt",
    tableCreated: true,
    duration: MINUTES * 60,
  } as const;
  return {
    account: new RateLimiterPostgres({ ...common, keyPrefix: "account", points: PER_ACCOUNT }),
    address: new RateLimiterPostgres({ ...common, keyPrefix: "address", points: PER_ADDRESS }),
    codes: new RateLimiterPostgres({ ...common, keyPrefix: "codes", points: CODES_PER_PHONE }),
    codeAddress: new RateLimiterPostgres({ ...common, keyPrefix: "code-address", points: CODES_PER_ADDRESS }),
    lookups: new RateLimiterPostgres({ ...common, keyPrefix: "lookups", points: WRONG_PER_PHONE }),
  };
}
