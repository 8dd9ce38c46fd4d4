package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.DeletionTaskStatusType;
import dev.virga.plugin.iam.model.Role;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;

/// The deletions of service-linked roles that were asked for.
public final class DeletionTasks {
  private final Table<Task> table;
  private final Issuer issuer;

  /// A deletion.
  ///
  /// @param status how far it is
  public record Task(DeletionTaskStatusType status) {}

  DeletionTasks(ServiceContext context, Issuer issuer) {
    this.table = context.table("deletion-tasks", Task.class);
    this.issuer = issuer;
  }

  /// Notes that a role was deleted.
  ///
  /// @return the id of the task
  public String succeeded(Scope scope, Role role) {
    String id = "task" + role.path() + role.roleName() + "/" + issuer.ids().uuid();
    table.put(scope, id, new Task(DeletionTaskStatusType.SUCCEEDED));
    return id;
  }

  /// The status of a task.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  public DeletionTaskStatusType status(Scope scope, String id) {
    return table
        .get(scope, id)
        .map(Task::status)
        .orElseThrow(() -> IamErrors.noSuchEntity("No such deletion task " + id));
  }
}
