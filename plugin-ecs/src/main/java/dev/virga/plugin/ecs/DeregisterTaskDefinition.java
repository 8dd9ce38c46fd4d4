package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeregisterTaskDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html).
public final class DeregisterTaskDefinition
    implements Operation<DeregisterTaskDefinition.Request, DeregisterTaskDefinition.Response> {
  /// What a client sends.
  public record Request(String taskDefinition) {}

  /// What it gets.
  public record Response(@Nullable TaskDefinition taskDefinition) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeregisterTaskDefinition is not implemented.");
  }
}
