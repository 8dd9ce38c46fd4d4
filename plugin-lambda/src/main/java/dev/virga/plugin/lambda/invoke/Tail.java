package dev.virga.plugin.lambda.invoke;

import java.util.Base64;

/// What `LogType=Tail` shows of the log.
final class Tail {
  private Tail() {}

  /// The end of an invocation's log in base64.
  static String of(Outcome outcome) {
    return Base64.getEncoder().encodeToString(outcome.logTail());
  }
}
