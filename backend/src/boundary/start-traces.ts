import { errorText } from "./refusal";
import { quietProcessor } from "./quiet-spans";

/** What is held back for one sending; a collector that is away costs the oldest spans, never a shopper. */
const SEND_EVERY_MS = 2_000;

/**
 * Sends traces by OTLP over HTTP to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names; without one nothing is loaded, which is
 * some seconds of start-up. No logs, no metrics (those are at /metrics), nothing of this machine.
 */
async function startTraces(serviceName: string): Promise<void> {
  const [{ registerOtel }, { BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import("@medusajs/medusa"),
    import("@medusajs/framework/opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
  ]);
  const sending = new BatchSpanProcessor(new OTLPTraceExporter(), { scheduledDelayMillis: SEND_EVERY_MS });
  registerOtel({
    serviceName,
    spanProcessors: [quietProcessor(sending)],
    logRecordProcessors: [],
    metricReaders: [],
    autoDetectResources: false,
    instrument: { http: true, query: true, workflows: true },
  });
}

/** Traces are for looking on: where they can't begin, the market runs without and says why. */
export function startTracesIfAsked(asked: { readonly serviceName: string } | null): void {
  if (!asked) return;
  startTraces(asked.serviceName).catch((error: unknown) => console.error(`traces: ${errorText(error)}`));
}
