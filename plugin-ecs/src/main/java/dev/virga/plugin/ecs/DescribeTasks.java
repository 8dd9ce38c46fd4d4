package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.plugin.ecs.model.TaskField;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeTasks](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html).
public final class DescribeTasks
    implements Operation<DescribeTasks.Request, DescribeTasks.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String cluster, List<String> tasks, @Nullable List<TaskField> include) {}

  /// What it gets.
  public record Response(@Nullable List<Task> tasks, @Nullable List<Failure> failures) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeTasks is not implemented.");
  }
}
