import { expect, test } from "vitest";
import { isUnreachable } from "./unreachable";

const failed = (message: string, code?: string) => Object.assign(new Error(message), code ? { code } : {});

test.each([
  failed("no answer", "SEARCH_UNAVAILABLE"),
  failed("terminating connection due to administrator command", "57P01"),
  failed("connection failure", "08006"),
  failed("connect ECONNREFUSED 127.0.0.1:7700", "ECONNREFUSED"),
  failed("Connection terminated unexpectedly"),
])("nobody answered: %s", (error) => {
  expect(isUnreachable(error)).toBe(true);
});

test.each([
  failed("invalid input syntax for type json", "22P02"),
  failed("deadlock detected", "40P01"),
  failed("Document is too large"),
  "Connection terminated",
])("something was refused: %s", (error) => {
  expect(isUnreachable(error)).toBe(false);
});
