import type { Page } from "@playwright/test";

const company = process.env.CARD_COMPANY;

/** Stripe's documented test cards, as backend/integration-tests/stripe knows them. */
export const cards = {
  good: "4242424242424242",
  declined: "4000000000000002",
  asksTheBank: "4000002500003155",
} as const;

/**
 * Stands for js.stripe.com in this page's browser, and carries what it asks of api.stripe.com to the market's card company.
 * The script is an outside company's: the market's own page, policy and code around it are real.
 */
export async function openCardCompany(page: Page): Promise<void> {
  if (!company) throw new Error("CARD_COMPANY says where the card company answers; npm test starts one");
  await page.route("https://js.stripe.com/v3/", (route) =>
    route.fulfill({ contentType: "text/javascript", body: `(${String(cardScript)})()` }),
  );
  await page.route("https://api.stripe.com/**", async (route) => {
    const url = new URL(route.request().url());
    const answer = await confirmCard(url.pathname, new URLSearchParams(route.request().postData() ?? ""));
    await route.fulfill({
      status: answer.status,
      headers: { "access-control-allow-origin": "*", "content-type": "application/json" },
      body: answer.body,
    });
  });
}

/** Pays as a browser does that is closed right after: the market hears nothing of it. */
export async function payAndVanish(clientSecret: string, card: string): Promise<void> {
  const [intent] = clientSecret.split("_secret_");
  const answer = await confirmCard(`/v1/payment_intents/${intent}/confirm`, new URLSearchParams({ card }));
  if (answer.status !== 200) throw new Error(`The card company answered ${answer.status}: ${answer.body}`);
}

async function confirmCard(path: string, fields: URLSearchParams): Promise<{ status: number; body: string }> {
  const answer = await fetch(`${company}${path}`, { method: "POST", body: fields });
  return { status: answer.status, body: await answer.text() };
}

/** Runs in the page: the few functions of Stripe.js the market calls, with one field for the card and one button for the bank. */
function cardScript(): void {
  const held = { secret: "", place: document.body };
  const confirm = async (): Promise<{ error?: object; paymentIntent?: { status: string } }> => {
    const card = held.place.querySelector("input")?.value.replaceAll(" ", "") ?? "";
    const [id] = held.secret.split("_secret_");
    const answer = await fetch(`https://api.stripe.com/v1/payment_intents/${id}/confirm`, {
      method: "POST",
      body: new URLSearchParams({ card }),
    });
    const body = await answer.json();
    if (!answer.ok) return { error: body.error };
    if (body.status !== "requires_action") return { paymentIntent: body };
    const bank = document.createElement("button");
    bank.type = "button";
    bank.textContent = "Tôi là chủ thẻ";
    held.place.append(bank);
    await new Promise((done) => bank.addEventListener("click", done, { once: true }));
    bank.remove();
    return confirm();
  };
  Object.assign(window, {
    Stripe: () => ({
      elements: ({ clientSecret }: { clientSecret: string }) => {
        held.secret = clientSecret;
        return {
          create: () => ({
            mount: (place: HTMLElement) => {
              held.place = place;
              const label = document.createElement("label");
              const field = document.createElement("input");
              label.textContent = "Số thẻ";
              field.className = "field";
              field.inputMode = "numeric";
              label.append(field);
              place.replaceChildren(label);
            },
            unmount: () => held.place.replaceChildren(),
          }),
        };
      },
      confirmPayment: confirm,
    }),
  });
}
