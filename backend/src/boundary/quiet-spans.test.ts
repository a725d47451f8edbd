import { context, SpanStatusCode, trace } from "@medusajs/framework/opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@medusajs/framework/opentelemetry/sdk-trace-node";
import { describe, expect, it } from "vitest";
import { quietProcessor } from "./quiet-spans";

const sent = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [quietProcessor(new SimpleSpanProcessor(sent))] });
const http = provider.getTracer("@medusajs/http");
const inside = provider.getTracer("@medusajs/query");

/** What left of one span. */
function leaves(name: string, attributes: Record<string, unknown>, tracer = http) {
  sent.reset();
  tracer.startSpan(name, { attributes: Object(attributes) }).end();
  const [span] = sent.getFinishedSpans();
  return { name: span?.name, attributes: span?.attributes };
}

const HEADERS = {
  authorization: "Bearer eyJhbGciOi.abc",
  cookie: "connect.sid=s%3Asecret",
  "x-publishable-api-key": "pk_123456789",
  "stripe-signature": "t=1,v1=abc",
  "user-agent": "Mozilla",
  "x-forwarded-for": "203.0.113.7",
};

describe("a span that leaves the process", () => {
  it("says which route, how and with what answer, and nothing of who asked", () => {
    const url = "/store/carts/cart_01K?phone=0912345678";
    const asked = { "http.route": "/store/carts/:id", "http.url": url, "http.method": "GET", ...HEADERS };
    expect(leaves("/store/carts/:id", { ...asked, "http.status_code": 200, "http.statusCode": 200 })).toEqual({
      name: "GET /store/carts/:id",
      attributes: { "http.route": "/store/carts/:id", "http.method": "GET", "http.status_code": 200 },
    });
  });

  it.each([
    ["GET /store/receipts/AbCdEf_0123?q=0912345678", { "http.method": "GET" }, "GET"],
    ["POST /0912345678", { "http.method": "0912345678" }, "HTTP"],
    // A header of this name comes after the route and takes its place.
    ["x", { "http.method": "GET", "http.route": "/0912345678" }, "GET"],
    ["route handler: /coop/members/:id", {}, "route handler: /coop/members/:id"],
    ["route handler: GET /coop/members/mem_1?phone=0912345678", {}, "route handler"],
    ["route handler: /coop/members/0912345678", {}, "route handler"],
    ["middleware: limit_logins", {}, "middleware: limit_logins"],
    ["middleware: 0912345678", {}, "middleware"],
  ])("“%s” is called by what it is", (name, attributes, called) => {
    expect(leaves(name, attributes).name).toBe(called);
  });

  it.each([
    ["query.graph: product", "query.graph: product"],
    ["product.list_product_variants", "product.list_product_variants"],
    ["workflow:complete-cart", "workflow:complete-cart"],
    ["step:create_orders:invoke", "step:create_orders:invoke"],
    ["cart_01K8Z", "…"],
    ["select * from member where phone = '0912345678'", "…"],
  ])("inside, “%s” is “%s”", (name, called) => {
    const values = { "workflow.transaction_id": "cart_01K", "query.fields": ["phone"], "workflow.step.type": "invoke" };
    expect(leaves(name, values, inside)).toEqual({ name: called, attributes: { "workflow.step.type": "invoke" } });
  });

  it("says that something failed, and not in whose words; where it belongs stays", () => {
    sent.reset();
    const parent = inside.startSpan("query.graph: member");
    const child = inside.startSpan("member.list", {}, trace.setSpan(context.active(), parent));
    child.recordException(new Error("duplicate key (phone)=(0912345678)"));
    child.addEvent("0912345678").setStatus({ code: SpanStatusCode.ERROR, message: "0912345678 is taken" });
    child.addLink({ context: parent.spanContext(), attributes: { phone: "0912345678" } });
    child.end();
    parent.end();
    const [failed] = sent.getFinishedSpans();
    expect(failed).toMatchObject({ status: { code: SpanStatusCode.ERROR }, events: [], links: [], attributes: {} });
    expect(failed?.status.message).toBeUndefined();
    expect(failed?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
    expect(JSON.stringify([failed?.name, failed?.attributes, failed?.events, failed?.status])).not.toContain("0912");
  });
});
