import { expect, test } from "vitest";
import { refusedWord } from "./words";

test("a card that is refused is told apart from one typed wrong and from a company that fails", () => {
  expect(refusedWord({ type: "card_error", code: "card_declined" })).toBe("declined");
  expect(refusedWord({ type: "validation_error", code: "incomplete_number" })).toBe("wrongNumbers");
  expect(refusedWord({ type: "api_error" })).toBe("failed");
});
