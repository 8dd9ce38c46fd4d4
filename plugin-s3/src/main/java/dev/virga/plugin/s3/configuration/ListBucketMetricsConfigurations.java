package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.MetricsConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListBucketMetricsConfigurations](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketMetricsConfigurations.html).
@Http(method = "GET", uri = "/{Bucket}?metrics")
public final class ListBucketMetricsConfigurations
    implements Operation<
        ListBucketMetricsConfigurations.Request, ListBucketMetricsConfigurations.Response> {
  private final Store store;

  ListBucketMetricsConfigurations(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("continuation-token") @Nullable String continuationToken,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("ListMetricsConfigurationsResult")
  public record Response(
      @Nullable Boolean isTruncated,
      @Nullable String continuationToken,
      @Nullable String nextContinuationToken,
      @Name("MetricsConfiguration") @Flattened
          @Nullable List<MetricsConfiguration> metricsConfigurationList) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Boolean isTruncated;
      public @Nullable String continuationToken;
      public @Nullable String nextContinuationToken;
      public @Nullable List<MetricsConfiguration> metricsConfigurationList;

      private Response build() {
        return new Response(
            isTruncated, continuationToken, nextContinuationToken, metricsConfigurationList);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var page = store.configurations().metrics().page(bucket, request.continuationToken());
    return Response.of(it -> {
      it.isTruncated = page.next() != null;
      it.continuationToken = request.continuationToken();
      it.nextContinuationToken = page.next();
      it.metricsConfigurationList = page.content();
    });
  }
}
