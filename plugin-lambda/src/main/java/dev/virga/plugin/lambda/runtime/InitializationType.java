package dev.virga.plugin.lambda.runtime;

/// Why an execution environment was initialized.
public enum InitializationType {
  /// For an invocation that found none free.
  ON_DEMAND("on-demand"),
  /// Ahead of invocations.
  PROVISIONED_CONCURRENCY("provisioned-concurrency"),
  /// For a version with SnapStart.
  SNAP_START("snap-start");

  private final String text;

  InitializationType(String text) {
    this.text = text;
  }

  /// What stands in `AWS_LAMBDA_INITIALIZATION_TYPE` and in platform events.
  public String text() {
    return text;
  }
}
