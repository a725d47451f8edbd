import type { ReadableSpan, SpanProcessor } from "@medusajs/framework/opentelemetry/sdk-trace-node";
import { withoutPersonalData } from "@cho-phien/vietnam";

/**
 * What a span may say besides its name, each only where its value is of this form. Medusa copies every header of a request,
 * cookies and tokens among them, and the whole address into its spans (@medusajs/medusa, instrumentation); a header may even be
 * called `http.route`. What has no row here never leaves the process: an update of Medusa that adds one adds nothing.
 */
const KEPT: Readonly<Record<string, RegExp>> = {
  "http.method": /^[A-Z]{3,7}$/,
  "http.status_code": /^[1-5]\d\d$/,
  "workflow.step.type": /^(?:invoke|compensate)$/,
};

/** A route as it was written, never as it was asked for: words and the names of what stands in an address. */
const ROUTE = /^(?:\/(?::?[A-Za-z_-]{1,40}\*?|\*))+\/?$/;
/** `query.graph: product`, `product.list_products`, `workflow:complete_cart`, `step:create_orders:invoke`. */
const PLAIN = /^[A-Za-z_.$:*() -]{1,120}$/;
const HTTP = "@medusajs/http";

/** A span as it may leave: where time went, and nothing of whose it was. No event and no message, which hold values. */
function quietSpan(span: ReadableSpan): ReadableSpan {
  const kept = Object.entries(KEPT).flatMap(([name, form]) => {
    const value = span.attributes[name];
    return value !== undefined && form.test(String(value)) ? [[name, value] as const] : [];
  });
  const route = routeOf(span);
  return {
    name: nameOf(span),
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(span.parentSpanContext ? { parentSpanContext: span.parentSpanContext } : {}),
    startTime: span.startTime,
    endTime: span.endTime,
    duration: span.duration,
    ended: span.ended,
    status: { code: span.status.code },
    attributes: { ...Object.fromEntries(kept), ...(route === null ? {} : { "http.route": route }) },
    links: [],
    events: [],
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function routeOf({ attributes }: ReadableSpan): string | null {
  const route = attributes["http.route"];
  return typeof route === "string" && ROUTE.test(route) ? route : null;
}

/** Medusa names a span by the address where it knows no route: such a name is cut to what it is. */
function nameOf(span: ReadableSpan): string {
  if (span.instrumentationScope.name !== HTTP) return PLAIN.test(span.name) ? withoutPersonalData(span.name) : "…";
  const [what = "", rest = ""] = /^(route handler|middleware): (.*)$/s.exec(span.name)?.slice(1) ?? [];
  if (what === "route handler") return ROUTE.test(rest) ? `${what}: ${rest}` : what;
  if (what === "middleware") return /^[A-Za-z_$]{1,60}$/.test(rest) ? `${what}: ${rest}` : what;
  const method = String(span.attributes["http.method"] ?? "");
  return [KEPT["http.method"]?.test(method) ? method : "HTTP", routeOf(span)].filter(Boolean).join(" ");
}

/** Hands every ended span on as it may leave. */
export function quietProcessor(next: SpanProcessor): SpanProcessor {
  return {
    onStart: (span, context) => next.onStart(span, context),
    onEnd: (span) => next.onEnd(quietSpan(span)),
    forceFlush: () => next.forceFlush(),
    shutdown: () => next.shutdown(),
  };
}
