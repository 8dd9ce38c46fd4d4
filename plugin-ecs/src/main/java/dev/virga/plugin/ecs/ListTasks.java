package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.DesiredStatus;
import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListTasks](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html).
public final class ListTasks implements Operation<ListTasks.Request, ListTasks.Response> {
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
    throw AwsException.of("NotImplemented", 501, "ListTasks is not implemented.");
  }
}
