package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Tag;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionField;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Shows a task definition: the latest active one of a family, or one revision
/// ([DescribeTaskDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html)).
public final class DescribeTaskDefinition
    implements Operation<DescribeTaskDefinition.Request, DescribeTaskDefinition.Response> {
  /// What a client sends.
  public record Request(String taskDefinition, @Nullable List<TaskDefinitionField> include) {}

  /// What it gets.
  public record Response(@Nullable TaskDefinition taskDefinition, @Nullable List<Tag> tags) {}

  private final TaskDefinitions definitions;
  private final ResourceTags tags;

  DescribeTaskDefinition(TaskDefinitions definitions, ResourceTags tags) {
    this.definitions = definitions;
    this.tags = tags;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    TaskDefinition definition = definitions.find(request.taskDefinition(), context);
    boolean withTags =
        request.include() != null && request.include().contains(TaskDefinitionField.TAGS);
    return new Response(
        definition,
        withTags
            ? tags.get(context.scope(), Objects.requireNonNull(definition.taskDefinitionArn()))
            : List.of());
  }
}
