package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.ErrorDocument;
import dev.virga.plugin.s3.model.IndexDocument;
import dev.virga.plugin.s3.model.RedirectAllRequestsTo;
import dev.virga.plugin.s3.model.RoutingRule;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetBucketWebsite](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html).
@Http(method = "GET", uri = "/{Bucket}?website")
public final class GetBucketWebsite
    implements Operation<GetBucketWebsite.Request, GetBucketWebsite.Response> {
  private final Store store;

  GetBucketWebsite(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  @XmlName("WebsiteConfiguration")
  public record Response(
      @Nullable RedirectAllRequestsTo redirectAllRequestsTo,
      @Nullable IndexDocument indexDocument,
      @Nullable ErrorDocument errorDocument,
      @Item("RoutingRule") @Nullable List<RoutingRule> routingRules) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable RedirectAllRequestsTo redirectAllRequestsTo;
      public @Nullable IndexDocument indexDocument;
      public @Nullable ErrorDocument errorDocument;
      public @Nullable List<RoutingRule> routingRules;

      private Response build() {
        return new Response(redirectAllRequestsTo, indexDocument, errorDocument, routingRules);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var website = store.configurations().website().get(bucket);
    return new Response(
        website.redirectAllRequestsTo(),
        website.indexDocument(),
        website.errorDocument(),
        website.routingRules());
  }
}
