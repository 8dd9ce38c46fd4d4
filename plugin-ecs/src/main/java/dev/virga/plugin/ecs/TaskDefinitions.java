package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.TaskDefinition;
import dev.virga.plugin.ecs.model.TaskDefinitionStatus;
import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The [task definitions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html)
/// and the count of their revisions.
///
/// The key of a row sorts by family and then by revision: a space sorts before everything that a
/// family name may contain.
final class TaskDefinitions {
  private final Table<TaskDefinition> rows;
  private final Table<FamilyRevisions> families;

  TaskDefinitions(Table<TaskDefinition> rows, Table<FamilyRevisions> families) {
    this.rows = rows;
    this.families = families;
  }

  /// The task definition that a reference means.
  ///
  /// @param reference `family` for the latest active revision, `family:revision`, or an ARN
  /// @throws dev.virga.spi.AwsException ClientException where there is none
  TaskDefinition find(String reference, RequestContext context) {
    return lookup(reference, context).orElseThrow(EcsErrors::taskDefinitionNotFound);
  }

  /// The same, with nothing where there is none.
  Optional<TaskDefinition> lookup(String reference, RequestContext context) {
    return resource(reference, context)
        .flatMap(name -> {
          int colon = name.indexOf(':');
          return colon < 0
              ? latest(name, context)
              : revision(name.substring(0, colon), name.substring(colon + 1), context);
        });
  }

  /// Writes a new revision of a family.
  ///
  /// @param made the task definition; revision and ARN are added here
  TaskDefinition register(String family, TaskDefinition made, RequestContext context) {
    // The row has to be there before it can be counted up in one step.
    families.putIfAbsent(context.scope(), family, new FamilyRevisions(family, 0));
    int revision =
        families
            .update(context.scope(), family, last -> new FamilyRevisions(family, last.last() + 1))
            .orElseThrow()
            .last();
    var numbered =
        made.with(it -> {
          it.family = family;
          it.revision = revision;
          it.taskDefinitionArn =
              context.arn("task-definition/" + family + ":" + revision).toString();
        });
    rows.put(context.scope(), key(family, revision), numbered);
    return numbered;
  }

  /// Changes a task definition.
  ///
  /// @return the changed one
  TaskDefinition update(
      TaskDefinition definition, UnaryOperator<TaskDefinition> change, RequestContext context) {
    return rows.update(context.scope(), keyOf(definition), change)
        .orElseThrow(EcsErrors::taskDefinitionNotFound);
  }

  /// Every revision of every family, sorted by family and revision.
  List<TaskDefinition> list(RequestContext context) {
    return rows.list(context.scope());
  }

  /// Whether a reference names one revision, and not a family.
  static boolean namesRevision(String reference) {
    String name = Arn.parse(reference).map(Arn::resourceId).orElse(reference);
    return name.indexOf(':') > 0;
  }

  private Optional<TaskDefinition> latest(String family, RequestContext context) {
    return rows.list(context.scope(), family + " ").reversed().stream()
        .filter(it -> it.status() == TaskDefinitionStatus.ACTIVE)
        .findFirst();
  }

  private Optional<TaskDefinition> revision(
      String family, String revision, RequestContext context) {
    try {
      return rows.get(context.scope(), key(family, Integer.parseUnsignedInt(revision)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> resource(String reference, RequestContext context) {
    if (!reference.startsWith("arn:")) {
      return Optional.of(reference);
    }
    return Arn.parse(reference)
        .filter(arn -> arn.service().equals(context.service()))
        .filter(arn -> arn.in(context.scope()))
        .filter(arn -> arn.resourceType().equals("task-definition"))
        .map(Arn::resourceId);
  }

  /// What a task definition sorts by: its family, then its revision.
  static String keyOf(TaskDefinition definition) {
    String family = definition.family();
    Integer revision = definition.revision();
    if (family == null || revision == null) {
      throw new IllegalStateException("a task definition without family and revision");
    }
    return key(family, revision);
  }

  private static String key(String family, int revision) {
    return String.format(Locale.ROOT, "%s %010d", family, revision);
  }
}
