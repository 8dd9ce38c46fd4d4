package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.Cluster;
import dev.virga.plugin.ecs.model.DesiredStatus;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// [ListTasks](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html): the ARNs
/// of the tasks of a cluster, the oldest first; those that shall run where nothing else is asked for.
public final class ListTasks implements Operation<ListTasks.Request, ListTasks.Response> {
  private final Clusters clusters;
  private final Tasks tasks;

  ListTasks(Clusters clusters, Tasks tasks) {
    this.clusters = clusters;
    this.tasks = tasks;
  }

  /// What a client sends.
  public record Request(
      @Nullable String cluster,
      @Nullable String containerInstance,
      @Nullable String family,
      @Nullable String nextToken,
      @Nullable Integer maxResults,
      @Nullable String startedBy,
      @Nullable String serviceName,
      @Nullable DesiredStatus desiredStatus,
      @Nullable LaunchType launchType,
      @Nullable String daemonName) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String cluster;
      public @Nullable String containerInstance;
      public @Nullable String family;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;
      public @Nullable String startedBy;
      public @Nullable String serviceName;
      public @Nullable DesiredStatus desiredStatus;
      public @Nullable LaunchType launchType;
      public @Nullable String daemonName;

      private Request build() {
        return new Request(
            cluster,
            containerInstance,
            family,
            nextToken,
            maxResults,
            startedBy,
            serviceName,
            desiredStatus,
            launchType,
            daemonName);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<String> taskArns, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Cluster cluster = clusters.find(request.cluster(), context);
    boolean alone = request.family() == null && request.containerInstance() == null;
    if (request.startedBy() != null && !(alone && request.serviceName() == null)) {
      throw TaskErrors.cannotCombine("startedBy");
    } else if (request.serviceName() != null && !alone) {
      throw TaskErrors.cannotCombine("serviceName");
    }
    var matching =
        tasks.list(context.scope(), Clusters.nameOf(cluster)).stream()
            .filter(task -> matches(request, task))
            .sorted(Comparator.comparing(ListTasks::place))
            .toList();
    var page =
        Page.of(
            matching,
            ListTasks::place,
            Comparator.naturalOrder(),
            request.maxResults(),
            request.nextToken());
    return new Response(page.items().stream().map(Tasks::arnOf).toList(), page.nextToken());
  }

  private static boolean matches(Request request, Task task) {
    var desired = Objects.requireNonNullElse(request.desiredStatus(), DesiredStatus.RUNNING);
    return desired.name().equals(task.desiredStatus())
        && (request.launchType() == null || request.launchType() == task.launchType())
        && (request.startedBy() == null || request.startedBy().equals(task.startedBy()))
        && (request.family() == null || request.family().equals(family(task)))
        && (request.serviceName() == null
            || ("service:" + lastPart(request.serviceName())).equals(task.group()))
        && (request.containerInstance() == null
            || lastPart(request.containerInstance())
                .equals(lastPart(Objects.requireNonNullElse(task.containerInstanceArn(), ""))))
        && request.daemonName() == null;
  }

  /// By the time of creation; the ARN tells apart what was created together.
  private static String place(Task task) {
    Instant created = Objects.requireNonNullElse(task.createdAt(), Instant.EPOCH);
    return String.format(
        Locale.ROOT,
        "%012d.%09d %s",
        created.getEpochSecond(),
        created.getNano(),
        Tasks.arnOf(task));
  }

  private static String family(Task task) {
    String definition = lastPart(Objects.requireNonNullElse(task.taskDefinitionArn(), ""));
    int colon = definition.indexOf(':');
    return colon < 0 ? definition : definition.substring(0, colon);
  }

  private static String lastPart(String nameOrArn) {
    return nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1);
  }
}
