/// One span for each call, sent as [OTLP over HTTP in JSON](https://opentelemetry.io/docs/specs/otlp/#otlphttp)
/// and set up by the environment variables of the OpenTelemetry SDKs.
///
/// A request is `{"resourceSpans":[{"resource":…,"scopeSpans":[{"scope":…,"spans":[…]}]}]}`; ids are
/// hexadecimal, 64-bit numbers are strings, and every attribute is `{"key":…,"value":{"stringValue":…}}`.
@NullMarked
package dev.virga.telemetry;

import org.jspecify.annotations.NullMarked;
