package dev.virga.plugin.lambda.invoke;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Runs no function: a test says what each invocation does.
public final class FakeInvoker implements Invoker {
  private final List<Invocation> invocations = new CopyOnWriteArrayList<>();
  private volatile Behaviour behaviour = Behaviour.answers("null");

  /// What an invocation does.
  @FunctionalInterface
  public interface Behaviour {
    /// Runs.
    ///
    /// @return how it failed, or null
    Outcome.@Nullable Failure run(Invocation invocation, ResponseStream response)
        throws IOException;

    /// One that answers.
    static Behaviour answers(String response) {
      return (_, stream) -> {
        byte[] bytes = response.getBytes(StandardCharsets.UTF_8);
        stream.begin("application/json", false);
        stream.write(bytes, 0, bytes.length);
        return null;
      };
    }

    /// One that fails.
    static Behaviour fails(String errorMessage) {
      String payload =
          "{\"errorMessage\": \"" + errorMessage + "\", \"errorType\": \"ValueError\"}";
      return (_, _) -> new Outcome.Failure("ValueError", payload.getBytes(StandardCharsets.UTF_8));
    }

    /// One that does not run.
    static Behaviour throwing(RuntimeException refusal) {
      return (_, _) -> {
        throw refusal;
      };
    }
  }

  /// What invocations do from now on.
  public void does(Behaviour next) {
    behaviour = next;
  }

  /// The invocations so far.
  public List<Invocation> invocations() {
    return List.copyOf(invocations);
  }

  @Override
  public Outcome invoke(Invocation invocation, ResponseStream response) {
    invocations.add(invocation);
    Outcome.Failure failure;
    try {
      failure = behaviour.run(invocation, response);
    } catch (IOException _) {
      failure = null;
    }
    byte[] log = "START RequestId: x\n".getBytes(StandardCharsets.UTF_8);
    return new Outcome(failure, log, Duration.ofMillis(1));
  }
}
