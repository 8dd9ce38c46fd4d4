package dev.virga.plugin.lambda.environment;

import com.fasterxml.jackson.core.JsonFactory;
import dev.virga.plugin.lambda.api.RuntimeApi;
import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.runtime.CannotStart;
import dev.virga.spi.exec.Exit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// The failures of functions that Lambda itself words, and not the runtime.
final class Failures {
  /// The most that a response that is not streamed may have, in bytes.
  static final int MAX_RESPONSE = 6_291_556;

  /// The error type where the process of an extension has ended.
  static final String EXTENSION_CRASH = "Extension.Crash";

  private static final JsonFactory JSON = new JsonFactory();

  private Failures() {}

  /// What the runtime or an extension told, word by word.
  static Outcome.Failure told(RuntimeApi.Failure failure) {
    return new Outcome.Failure(failure.type(), failure.body());
  }

  /// `Sandbox.Timedout`.
  static Outcome.Failure timedOut(String requestId, Duration timeout) {
    return failure("Sandbox.Timedout", withId(requestId, timedOutWords(timeout)));
  }

  /// What stands in the log of an invocation that timed out.
  static String timedOutWords(Duration timeout) {
    return String.format(
        Locale.ROOT, "Task timed out after %.2f seconds", timeout.toMillis() / 1e3);
  }

  /// `Runtime.ExitError`, or `Runtime.OutOfMemory` where that was why.
  static Outcome.Failure exited(String requestId, Exit exit) {
    return failure(exitType(exit), withId(requestId, ExitWords.of(exit)));
  }

  /// `Extension.Crash`.
  static Outcome.Failure extensionExited(String requestId, Exit exit) {
    return failure(EXTENSION_CRASH, withId(requestId, ExitWords.ofExtension(exit)));
  }

  /// The error type of a process that ended.
  static String exitType(Exit exit) {
    return exit.outOfMemory() ? "Runtime.OutOfMemory" : "Runtime.ExitError";
  }

  /// A runtime that could not be started.
  static Outcome.Failure cannotStart(String requestId, CannotStart why) {
    return failure(why.errorType(), withId(requestId, why.message()));
  }

  /// `Function.ResponseSizeTooLarge`.
  static Outcome.Failure responseTooLarge() {
    return failure(
        "Function.ResponseSizeTooLarge",
        "Response payload size exceeded maximum allowed payload size (%d bytes)."
            .formatted(MAX_RESPONSE));
  }

  /// The form that Lambda gives to what went wrong in an invocation.
  static String withId(String requestId, String words) {
    return "RequestId: " + requestId + " Error: " + words;
  }

  private static Outcome.Failure failure(String type, String message) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("errorType", type);
      json.writeStringField("errorMessage", message);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Outcome.Failure(type, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
