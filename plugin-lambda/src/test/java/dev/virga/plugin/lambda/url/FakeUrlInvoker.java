package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.invoke.Invocation;
import dev.virga.plugin.lambda.invoke.Invoker;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Runs no function: a test says what each invocation writes.
final class FakeUrlInvoker implements Invoker {
  private final List<Invocation> invocations = new CopyOnWriteArrayList<>();
  private volatile Function function = (_, _) -> null;

  /// What a function does.
  @FunctionalInterface
  interface Function {
    /// Runs.
    ///
    /// @return how it failed, or null
    Outcome.@Nullable Failure run(Invocation invocation, ResponseStream response)
        throws IOException;
  }

  void does(Function next) {
    function = next;
  }

  /// Answers in one piece from now on.
  void answers(String json) {
    does((_, response) -> {
      response.begin("application/json", false);
      write(response, json);
      return null;
    });
  }

  static void write(ResponseStream response, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.write(bytes, 0, bytes.length);
  }

  static Outcome.Failure failure() {
    return new Outcome.Failure("Error", "{}".getBytes(StandardCharsets.UTF_8));
  }

  /// The last event.
  String event() {
    return new String(invocations.getLast().payload(), StandardCharsets.UTF_8);
  }

  List<Invocation> invocations() {
    return invocations;
  }

  @Override
  public Outcome invoke(Invocation invocation, ResponseStream response) {
    invocations.add(invocation);
    Outcome.Failure failure;
    try {
      failure = function.run(invocation, response);
    } catch (IOException _) {
      failure = null;
    }
    return new Outcome(failure, new byte[0], Duration.ofMillis(1));
  }
}
