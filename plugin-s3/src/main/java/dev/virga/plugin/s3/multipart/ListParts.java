package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.model.Initiator;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.model.Part;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.XmlName;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html).
@Http(method = "GET", uri = "/{Bucket}/{Key+}")
public final class ListParts implements Operation<ListParts.Request, ListParts.Response> {
  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("max-parts") @Nullable Integer maxParts,
      @Query("part-number-marker") @Nullable Integer partNumberMarker,
      @Query("uploadId") String uploadId,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner,
      @Header("x-amz-server-side-encryption-customer-algorithm")
          @Nullable String sseCustomerAlgorithm,
      @Header("x-amz-server-side-encryption-customer-key") @Nullable String sseCustomerKey,
      @Header("x-amz-server-side-encryption-customer-key-MD5")
          @Nullable String sseCustomerKeyMD5) {}

  /// What it gets.
  @XmlName("ListPartsResult")
  public record Response(
      @Header("x-amz-abort-date") @Nullable Instant abortDate,
      @Header("x-amz-abort-rule-id") @Nullable String abortRuleId,
      @Nullable String bucket,
      @Nullable String key,
      @Nullable String uploadId,
      @Nullable Integer partNumberMarker,
      @Nullable Integer nextPartNumberMarker,
      @Nullable Integer maxParts,
      @Nullable Boolean isTruncated,
      @Name("Part") @Flattened @Nullable List<Part> parts,
      @Nullable Initiator initiator,
      @Nullable Owner owner,
      @Nullable String storageClass,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Nullable String checksumAlgorithm,
      @Nullable String checksumType) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Instant abortDate;
      public @Nullable String abortRuleId;
      public @Nullable String bucket;
      public @Nullable String key;
      public @Nullable String uploadId;
      public @Nullable Integer partNumberMarker;
      public @Nullable Integer nextPartNumberMarker;
      public @Nullable Integer maxParts;
      public @Nullable Boolean isTruncated;
      public @Nullable List<Part> parts;
      public @Nullable Initiator initiator;
      public @Nullable Owner owner;
      public @Nullable String storageClass;
      public @Nullable String requestCharged;
      public @Nullable String checksumAlgorithm;
      public @Nullable String checksumType;

      private Response build() {
        return new Response(
            abortDate,
            abortRuleId,
            bucket,
            key,
            uploadId,
            partNumberMarker,
            nextPartNumberMarker,
            maxParts,
            isTruncated,
            parts,
            initiator,
            owner,
            storageClass,
            requestCharged,
            checksumAlgorithm,
            checksumType);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListParts is not implemented.");
  }
}
