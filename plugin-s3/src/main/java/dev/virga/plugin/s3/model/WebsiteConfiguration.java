package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Item;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `WebsiteConfiguration` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_WebsiteConfiguration.html).
public record WebsiteConfiguration(
    @Nullable ErrorDocument errorDocument,
    @Nullable IndexDocument indexDocument,
    @Nullable RedirectAllRequestsTo redirectAllRequestsTo,
    @Item("RoutingRule") @Nullable List<RoutingRule> routingRules) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static WebsiteConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public WebsiteConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.errorDocument = this.errorDocument;
    it.indexDocument = this.indexDocument;
    it.redirectAllRequestsTo = this.redirectAllRequestsTo;
    it.routingRules = this.routingRules;
    changes.accept(it);
    return it.build();
  }

  /// The members of a WebsiteConfiguration in the making.
  public static final class Builder {
    public @Nullable ErrorDocument errorDocument;
    public @Nullable IndexDocument indexDocument;
    public @Nullable RedirectAllRequestsTo redirectAllRequestsTo;
    public @Nullable List<RoutingRule> routingRules;

    private WebsiteConfiguration build() {
      return new WebsiteConfiguration(
          errorDocument, indexDocument, redirectAllRequestsTo, routingRules);
    }
  }
}
