package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.ReplicationConfiguration;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import org.jspecify.annotations.Nullable;

/// Answers [PutBucketReplication](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html).
@Http(method = "PUT", uri = "/{Bucket}?replication")
public final class PutBucketReplication
    implements Operation<PutBucketReplication.Request, PutBucketReplication.Response> {
  private final Store store;

  PutBucketReplication(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Header("Content-MD5") @Nullable String contentMD5,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Payload ReplicationConfiguration replicationConfiguration,
      @Header("x-amz-bucket-object-lock-token") @Nullable String token,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var bucket = store.buckets().get(request.bucket());
    var accepted = new ReplicationRules(store).accept(bucket, request.replicationConfiguration());
    store.configurations().replication().put(bucket, accepted);
    return new Response();
  }
}
