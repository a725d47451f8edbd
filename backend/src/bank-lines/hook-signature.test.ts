import { expect, it } from "vitest";
import { hookSignature, isSigned } from "./hook-signature";

const body = Buffer.from('{"id":"1","amount":"590000"}');
const signature = hookSignature("secret", body);

it("is the sender's for the bytes that were signed and for no others", () => {
  expect(isSigned("secret", { body, signature })).toBe(true);
  expect(isSigned("secret", { body, signature: ` ${signature.toUpperCase()}\n` })).toBe(true);
  expect(isSigned("secret", { body: Buffer.from(body.toString().replace("5", "6")), signature })).toBe(false);
  expect(isSigned("secret", { body: Buffer.concat([body, Buffer.from(" ")]), signature })).toBe(false);
  expect(isSigned("other", { body, signature })).toBe(false);
  for (const forged of ["", "0", signature.slice(1), `${signature}0`, signature.replace(/./, "z")]) {
    expect(isSigned("secret", { body, signature: forged })).toBe(false);
  }
});

it("is HMAC-SHA256 in hex (RFC 4231, test case 2)", () => {
  expect(hookSignature("Jefe", Buffer.from("what do ya want for nothing?"))).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
});
