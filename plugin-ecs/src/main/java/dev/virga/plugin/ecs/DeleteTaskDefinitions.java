package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteTaskDefinitions](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html).
public final class DeleteTaskDefinitions
    implements Operation<DeleteTaskDefinitions.Request, DeleteTaskDefinitions.Response> {
  /// What a client sends.
  public record Request(List<String> taskDefinitions) {}

  /// What it gets.
  public record Response(
      @Nullable List<TaskDefinition> taskDefinitions, @Nullable List<Failure> failures) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteTaskDefinitions is not implemented.");
  }
}
