package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.InventoryConfiguration;
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

/// Answers [ListBucketInventoryConfigurations](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketInventoryConfigurations.html).
@Http(method = "GET", uri = "/{Bucket}?inventory")
public final class ListBucketInventoryConfigurations
    implements Operation<
        ListBucketInventoryConfigurations.Request, ListBucketInventoryConfigurations.Response> {
  private final Store store;

  ListBucketInventoryConfigurations(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Query("continuation-token") @Nullable String continuationToken,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("ListInventoryConfigurationsResult")
  public record Response(
      @Nullable String continuationToken,
      @Name("InventoryConfiguration") @Flattened
          @Nullable List<InventoryConfiguration> inventoryConfigurationList,
      @Nullable Boolean isTruncated,
      @Nullable String nextContinuationToken) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String continuationToken;
      public @Nullable List<InventoryConfiguration> inventoryConfigurationList;
      public @Nullable Boolean isTruncated;
      public @Nullable String nextContinuationToken;

      private Response build() {
        return new Response(
            continuationToken, inventoryConfigurationList, isTruncated, nextContinuationToken);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var page = store.configurations().inventory().page(bucket, request.continuationToken());
    return Response.of(it -> {
      it.isTruncated = page.next() != null;
      it.continuationToken = request.continuationToken();
      it.nextContinuationToken = page.next();
      it.inventoryConfigurationList = page.content();
    });
  }
}
