package dev.virga.plugin.lambda.api;

import java.util.ArrayList;
import java.util.List;

/// An invocation as the runtime gets it
/// ([next invocation](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html)).
final class InvocationMessage {
  private InvocationMessage() {}

  static Answer of(RuntimeApi.Next next) {
    List<String> headers = new ArrayList<>(14);
    headers.add("Content-Type");
    headers.add("application/json");
    headers.add("Lambda-Runtime-Aws-Request-Id");
    headers.add(next.requestId());
    headers.add("Lambda-Runtime-Deadline-Ms");
    headers.add(Long.toString(next.deadline().toEpochMilli()));
    headers.add("Lambda-Runtime-Invoked-Function-Arn");
    headers.add(next.invokedArn());
    if (!next.traceHeader().isEmpty()) {
      headers.add("Lambda-Runtime-Trace-Id");
      headers.add(next.traceHeader());
    }
    String clientContext = next.clientContext();
    if (clientContext != null) {
      headers.add("Lambda-Runtime-Client-Context");
      headers.add(clientContext);
    }
    return new Answer(200, headers, next.payload());
  }
}
