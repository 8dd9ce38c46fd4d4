package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import dev.virga.plugin.lambda.store.StoredFunction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// What a caller got of an invocation.
record Answer(String response, Outcome outcome) {
  /// Invokes a function, by an alias or version where the ARN says so.
  static Answer of(
      Environments environments,
      StoredFunction function,
      String requestId,
      String arn,
      String payload) {
    var response = new ByteArrayOutputStream();
    var invocation =
        new Invocation(
            requestId, function, arn, payload.getBytes(StandardCharsets.UTF_8), null, "Root=1");
    var outcome =
        environments.invoke(
            invocation,
            new ResponseStream() {
              @Override
              public void begin(String contentType, boolean streaming) {}

              @Override
              public void write(byte[] bytes, int offset, int length) {
                response.write(bytes, offset, length);
              }
            });
    return new Answer(response.toString(StandardCharsets.UTF_8), outcome);
  }

  /// The payload of the failure, with the request's id taken out.
  String failure() {
    var failure = outcome.failure();
    return failure == null
        ? ""
        : new String(failure.payload(), StandardCharsets.UTF_8)
            .replaceAll("RequestId: [-0-9a-f]+", "RequestId: ID");
  }

  String tail() {
    return new String(outcome.logTail(), StandardCharsets.UTF_8)
        .replaceAll("RequestId: [-0-9a-f]+", "RequestId: ID");
  }
}
