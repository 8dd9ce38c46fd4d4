package dev.virga.plugin.lambda.async;

/// How the life of an event has ended, as its invocation record says it.
enum Condition {
  /// The function has dealt with it.
  SUCCESS("Success"),
  /// The function has failed as often as it may, or is not to run with it at all.
  RETRIES_EXHAUSTED("RetriesExhausted"),
  /// It has waited as long as it may.
  EVENT_AGE_EXCEEDED("EventAgeExceeded");

  private final String wireName;

  Condition(String wireName) {
    this.wireName = wireName;
  }

  String wireName() {
    return wireName;
  }
}
