package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [StopTask](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html).
public final class StopTask implements Operation<StopTask.Request, StopTask.Response> {
  /// What a client sends.
  public record Request(@Nullable String cluster, String task, @Nullable String reason) {}

  /// What it gets.
  public record Response(@Nullable Task task) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "StopTask is not implemented.");
  }
}
