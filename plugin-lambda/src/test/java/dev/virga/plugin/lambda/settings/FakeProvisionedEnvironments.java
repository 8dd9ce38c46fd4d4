package dev.virga.plugin.lambda.settings;

import dev.virga.plugin.lambda.concurrency.ProvisionedEnvironments;
import dev.virga.plugin.lambda.store.FunctionName;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Environments that are there as soon as a test says so.
final class FakeProvisionedEnvironments implements ProvisionedEnvironments {
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private final Map<String, Status> reached = new ConcurrentHashMap<>();

  @Override
  public void provision(FunctionName qualified, int wanted) {
    asked.add(qualified.name() + ":" + qualified.qualifier() + "=" + wanted);
  }

  @Override
  public Status status(FunctionName qualified) {
    return reached.getOrDefault(qualified.name() + ":" + qualified.qualifier(), new Status(0, ""));
  }

  /// What was asked for, in order: `f:live=2`.
  Queue<String> asked() {
    return asked;
  }

  void reach(String qualified, int allocated, String failure) {
    reached.put(qualified, new Status(allocated, failure));
  }
}
