package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Failure;
import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Deletes revisions that were deregistered before
/// ([DeleteTaskDefinitions](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html)).
public final class DeleteTaskDefinitions
    implements Operation<DeleteTaskDefinitions.Request, DeleteTaskDefinitions.Response> {
  /// What a client sends.
  public record Request(List<String> taskDefinitions) {}

  /// What it gets.
  public record Response(
      @Nullable List<TaskDefinition> taskDefinitions, @Nullable List<Failure> failures) {}

  private static final int MOST = 10;

  private final TaskDefinitions definitions;
  private final InstantSource clock;

  DeleteTaskDefinitions(TaskDefinitions definitions, InstantSource clock) {
    this.definitions = definitions;
    this.clock = clock;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.taskDefinitions().size() > MOST) {
      throw EcsErrors.tooManyItems("taskDefinitions", MOST);
    }
    var deleted = new ArrayList<TaskDefinition>();
    var failures = new ArrayList<Failure>();
    for (String reference : request.taskDefinitions()) {
      if (!TaskDefinitions.namesRevision(reference)) {
        failures.add(failure(reference, EcsErrors.TASK_DEFINITION_IDENTIFIER_INVALID, context));
        continue;
      }
      var definition = definitions.lookup(reference, context);
      if (definition.isEmpty()) {
        failures.add(failure(reference, EcsErrors.TASK_DEFINITION_DOES_NOT_EXIST, context));
      } else if (definition.get().status() == TaskDefinitionStatus.ACTIVE) {
        failures.add(failure(reference, EcsErrors.TASK_DEFINITION_STILL_ACTIVE, context));
      } else {
        deleted.add(definitions.update(definition.get(), this::deleting, context));
      }
    }
    return new Response(List.copyOf(deleted), List.copyOf(failures));
  }

  private TaskDefinition deleting(TaskDefinition definition) {
    return definition.with(it -> {
      it.status = TaskDefinitionStatus.DELETE_IN_PROGRESS;
      it.deleteRequestedAt = clock.instant();
    });
  }

  private static Failure failure(String reference, String reason, RequestContext context) {
    String arn =
        reference.startsWith("arn:")
            ? reference
            : context.arn("task-definition/" + reference).toString();
    return new Failure(arn, reason, null);
  }
}
