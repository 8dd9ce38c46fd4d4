package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.Bucket;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).
@Http(method = "GET", uri = "/")
public final class ListBuckets implements Operation<ListBuckets.Request, ListBuckets.Response> {
  /// What a client sends.
  public record Request(
      @Query("max-buckets") @Nullable Integer maxBuckets,
      @Query("continuation-token") @Nullable String continuationToken,
      @Query("prefix") @Nullable String prefix,
      @Query("bucket-region") @Nullable String bucketRegion) {}

  /// What it gets.
  @XmlName("ListAllMyBucketsResult")
  public record Response(
      @Item("Bucket") @Nullable List<Bucket> buckets,
      @Nullable Owner owner,
      @Nullable String continuationToken,
      @Nullable String prefix) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable List<Bucket> buckets;
      public @Nullable Owner owner;
      public @Nullable String continuationToken;
      public @Nullable String prefix;

      private Response build() {
        return new Response(buckets, owner, continuationToken, prefix);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListBuckets is not implemented.");
  }
}
