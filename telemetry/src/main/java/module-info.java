/// Spans of calls for a collector of [OpenTelemetry](https://opentelemetry.io/docs/specs/otlp/).
@org.jspecify.annotations.NullMarked
module dev.virga.telemetry {
  requires transitive dev.virga.kernel;

  exports dev.virga.telemetry;
}
