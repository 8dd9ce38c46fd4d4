package dev.virga.plugin.s3.bucket;

import dev.virga.plugin.s3.model.Bucket;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.object.ContinuationToken;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Item;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).
@Http(method = "GET", uri = "/")
public final class ListBuckets implements Operation<ListBuckets.Request, ListBuckets.Response> {
  private static final int MAX_BUCKETS = 10_000;

  private final Buckets buckets;

  ListBuckets(Store store) {
    this.buckets = store.buckets();
  }

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
    check(request);
    String account = context.scope().account();
    String prefix = request.prefix() == null ? "" : request.prefix();
    String token = request.continuationToken();
    String after = token == null ? "" : ContinuationToken.position(token);
    List<dev.virga.plugin.s3.store.Bucket> found =
        buckets.of(account).stream()
            .filter(it -> it.name().startsWith(prefix) && it.name().compareTo(after) > 0)
            .filter(
                it -> request.bucketRegion() == null || request.bucketRegion().equals(it.region()))
            .toList();
    int limit = request.maxBuckets() == null ? MAX_BUCKETS : request.maxBuckets();
    List<dev.virga.plugin.s3.store.Bucket> page = found.subList(0, Math.min(limit, found.size()));
    return Response.of(it -> {
      it.buckets = page.stream().map(bucket -> shown(bucket, withRegion(request))).toList();
      it.owner = CanonicalUser.owner(account);
      it.continuationToken =
          page.size() < found.size() ? ContinuationToken.of(page.getLast().name()) : null;
      it.prefix = request.prefix();
    });
  }

  private static Bucket shown(dev.virga.plugin.s3.store.Bucket bucket, boolean withRegion) {
    return new Bucket(
        bucket.name(),
        bucket.creationDate().truncatedTo(ChronoUnit.SECONDS),
        withRegion ? bucket.region() : null,
        BucketArn.of(bucket));
  }

  /// AWS tells regions to clients that know the parameters, and leaves the old answer to the others.
  private static boolean withRegion(Request request) {
    return request.maxBuckets() != null
        || request.continuationToken() != null
        || request.prefix() != null
        || request.bucketRegion() != null;
  }

  private static void check(Request request) {
    Integer limit = request.maxBuckets();
    if (limit != null && (limit < 1 || limit > MAX_BUCKETS)) {
      throw BucketErrors.invalidMaxBuckets(limit);
    }
    String region = request.bucketRegion();
    if (region != null && !BucketLocation.isRegion(region)) {
      throw BucketErrors.invalidRegion(region);
    }
  }
}
