package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Retires a revision: no new task can use it, and it can still be described
/// ([DeregisterTaskDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html)).
public final class DeregisterTaskDefinition
    implements Operation<DeregisterTaskDefinition.Request, DeregisterTaskDefinition.Response> {
  /// What a client sends.
  public record Request(String taskDefinition) {}

  /// What it gets.
  public record Response(@Nullable TaskDefinition taskDefinition) {}

  private final TaskDefinitions definitions;
  private final InstantSource clock;

  DeregisterTaskDefinition(TaskDefinitions definitions, InstantSource clock) {
    this.definitions = definitions;
    this.clock = clock;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (!TaskDefinitions.namesRevision(request.taskDefinition())) {
      throw EcsErrors.revisionMissing();
    }
    TaskDefinition definition = definitions.find(request.taskDefinition(), context);
    if (definition.status() != TaskDefinitionStatus.ACTIVE) {
      return new Response(definition);
    }
    return new Response(
        definitions.update(
            definition,
            it ->
                it.with(changed -> {
                  changed.status = TaskDefinitionStatus.INACTIVE;
                  changed.deregisteredAt = clock.instant();
                }),
            context));
  }
}
