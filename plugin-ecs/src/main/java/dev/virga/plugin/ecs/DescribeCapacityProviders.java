package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.model.CapacityProvider;
import dev.virga.plugin.ecs.model.CapacityProviderField;
import dev.virga.plugin.ecs.model.Failure;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeCapacityProviders](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html).
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeCapacityProviders is not implemented.");
  }
}
