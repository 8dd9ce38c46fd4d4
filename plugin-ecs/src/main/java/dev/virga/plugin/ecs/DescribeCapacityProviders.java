package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProvider;
import dev.virga.plugin.ecs.model.CapacityProviderField;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows capacity providers, and names those that are not there
/// ([DescribeCapacityProviders](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html)).
public final class DescribeCapacityProviders
    implements Operation<DescribeCapacityProviders.Request, DescribeCapacityProviders.Response> {
  /// What a client sends.
  public record Request(
      @Nullable List<String> capacityProviders,
      @Nullable String cluster,
      @Nullable List<CapacityProviderField> include,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable List<String> capacityProviders;
      public @Nullable String cluster;
      public @Nullable List<CapacityProviderField> include;
      public @Nullable Integer maxResults;
      public @Nullable String nextToken;

      private Request build() {
        return new Request(capacityProviders, cluster, include, maxResults, nextToken);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable List<CapacityProvider> capacityProviders,
      @Nullable List<Failure> failures,
      @Nullable String nextToken) {}

  private static final int MOST = 100;

  private final Clusters clusters;

  DescribeCapacityProviders(Clusters clusters) {
    this.clusters = clusters;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> asked = request.capacityProviders();
    List<CapacityProvider> found = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    if (asked == null || asked.isEmpty()) {
      found.addAll(CapacityProviders.all(context));
    } else if (asked.size() > MOST) {
      throw EcsErrors.tooManyItems("capacityProviders", MOST);
    } else {
      for (String nameOrArn : asked) {
        String name = CapacityProviders.name(nameOrArn);
        CapacityProviders.find(name, context)
            .ifPresentOrElse(
                found::add,
                () ->
                    failures.add(
                        new Failure(CapacityProviders.arn(name, context), "MISSING", null)));
      }
    }
    if (request.cluster() != null) {
      var associated = clusters.find(request.cluster(), context).capacityProviders();
      found.removeIf(it -> associated == null || !associated.contains(it.name()));
    }
    var page =
        Page.of(
            found,
            it -> Objects.requireNonNull(it.name()),
            Comparator.naturalOrder(),
            request.maxResults(),
            request.nextToken());
    return new Response(page.items(), List.copyOf(failures), page.nextToken());
  }
}
