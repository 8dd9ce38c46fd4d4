package dev.virga.plugin.lambda.api;

/// A request that is refused. It has no stack trace: it is an answer.
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  Refused(Answer answer) {
    super(null, null, false, false);
    this.answer = answer;
  }

  /// What the client is told.
  Answer answer() {
    return answer;
  }
}
