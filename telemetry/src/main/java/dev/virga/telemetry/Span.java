package dev.virga.telemetry;

import dev.virga.kernel.call.FinishedCall;
import java.time.Instant;

/// A call in a trace, under the
/// [semantic conventions](https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/) for RPC,
/// HTTP and AWS.
///
/// @param trace the trace and the span of the client
/// @param id 16 hexadecimal digits
/// @param call the call
record Span(TraceContext trace, String id, FinishedCall call) {
  private static final int SERVER = 2;
  private static final int ERROR = 2;

  void write(OtlpJson json) {
    json.object();
    json.text("traceId", trace.traceId()).text("spanId", id);
    if (!trace.parentId().isEmpty()) {
      json.text("parentSpanId", trace.parentId());
    }
    if (!trace.state().isEmpty()) {
      json.text("traceState", trace.state());
    }
    json.text("name", name()).number("kind", SERVER);
    Instant started = call.started();
    json.text("startTimeUnixNano", nanos(started));
    json.text("endTimeUnixNano", nanos(started.plusNanos(call.nanos())));
    json.array("attributes");
    attributes(json);
    json.endArray();
    if (call.status() >= 500) {
      json.object("status").number("code", ERROR).text("message", call.errorMessage()).endObject();
    }
    json.endObject();
  }

  private String name() {
    if (call.service().isEmpty()) {
      return call.method();
    }
    return call.operation().isEmpty()
        ? call.method() + " " + call.service()
        : call.service() + "/" + call.operation();
  }

  private void attributes(OtlpJson json) {
    if (!call.operation().isEmpty()) {
      json.attribute("rpc.system", "aws-api");
      json.attribute("rpc.service", call.service());
      json.attribute("rpc.method", call.operation());
    }
    json.attribute("http.request.method", call.method());
    json.attribute("http.response.status_code", call.status());
    json.attribute("url.path", call.path());
    json.attribute("aws.request_id", call.requestId());
    json.attribute("cloud.provider", "aws");
    json.attribute("cloud.account.id", call.account());
    json.attribute("cloud.region", call.region());
    if (!call.errorCode().isEmpty()) {
      json.attribute("error.type", call.errorCode());
    } else if (call.status() >= 500) {
      json.attribute("error.type", String.valueOf(call.status()));
    }
    if (call.bytesIn() >= 0) {
      json.attribute("http.request.body.size", call.bytesIn());
    }
    if (call.bytesOut() >= 0) {
      json.attribute("http.response.body.size", call.bytesOut());
    }
  }

  private static String nanos(Instant instant) {
    return String.valueOf(instant.getEpochSecond() * 1_000_000_000L + instant.getNano());
  }
}
