/** What the page uses of Stripe.js (js.stripe.com/v3), which may only ever be loaded from there. */
type PaymentResult = {
  readonly error?: { readonly code?: string; readonly type: string; readonly message?: string };
  readonly paymentIntent?: { readonly status: string };
};

type PaymentElement = { mount(place: HTMLElement): void; unmount(): void };
type Elements = { create(kind: "payment"): PaymentElement };

export type CardScript = {
  elements(options: { clientSecret: string; locale: string }): Elements;
  confirmPayment(options: {
    elements: Elements;
    redirect: "if_required";
    confirmParams: { return_url: string };
  }): Promise<PaymentResult>;
};

declare global {
  interface Window {
    Stripe?: (publishableKey: string) => CardScript;
  }
}

const address = "https://js.stripe.com/v3/";

/** Loads the card company's script, once, and only on this page. Null when it could not be loaded: no signal, or blocked. */
export async function loadCardScript(publishableKey: string): Promise<CardScript | null> {
  if (!window.Stripe) await appendScript();
  return window.Stripe?.(publishableKey) ?? null;
}

function appendScript(): Promise<void> {
  return new Promise((done) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => {
      script.remove();
      done();
    });
    document.head.append(script);
  });
}
