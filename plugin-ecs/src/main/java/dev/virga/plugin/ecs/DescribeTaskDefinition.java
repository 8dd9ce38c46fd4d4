package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionField;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeTaskDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html).
public final class DescribeTaskDefinition
    implements Operation<DescribeTaskDefinition.Request, DescribeTaskDefinition.Response> {
  /// What a client sends.
  public record Request(String taskDefinition, @Nullable List<TaskDefinitionField> include) {}

  /// What it gets.
  public record Response(@Nullable TaskDefinition taskDefinition, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeTaskDefinition is not implemented.");
  }
}
