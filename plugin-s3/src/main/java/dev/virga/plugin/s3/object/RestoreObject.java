package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.RestoreRequest;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Payload;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.StatusCode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html).
@Http(method = "POST", uri = "/{Bucket}/{Key+}?restore")
public final class RestoreObject
    implements Operation<RestoreObject.Request, RestoreObject.Response> {
  private static final Set<String> ARCHIVES = Set.of("GLACIER", "DEEP_ARCHIVE");

  private final Store store;
  private final SubResourceTarget target;

  RestoreObject(Store store) {
    this.store = store;
    this.target = new SubResourceTarget(store);
  }

  /// What a client sends.
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("versionId") @Nullable String versionId,
      @Payload @Nullable RestoreRequest restoreRequest,
      @Header("x-amz-request-payer") @Nullable String requestPayer,
      @Header("x-amz-sdk-checksum-algorithm") @Nullable String checksumAlgorithm,
      @Header("x-amz-expected-bucket-owner") @Nullable String expectedBucketOwner) {}

  /// What it gets.
  ///
  /// @param status 202 for the first request, 200 for one that only moves the end
  public record Response(
      @StatusCode int status,
      @Header("x-amz-request-charged") @Nullable String requestCharged,
      @Header("x-amz-restore-output-path") @Nullable String restoreOutputPath) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var located = target.locate(request.bucket(), request.key(), request.versionId(), "POST");
    RestoreRequest asked = request.restoreRequest();
    if (asked == null) {
      throw S3Errors.malformedXml();
    }
    if (asked.type() != null || asked.selectParameters() != null) {
      throw S3Errors.notImplemented("RestoreObject with SELECT");
    }
    String storageClass = located.object().metadata().storageClass();
    if (!ARCHIVES.contains(storageClass)) {
      throw ArchiveErrors.notArchived(storageClass);
    }
    Integer days = asked.days();
    if (days == null) {
      throw S3Errors.malformedXml();
    } else if (days < 1) {
      throw ArchiveErrors.invalidDays(days);
    }
    Instant now = store.context().clock().instant();
    boolean again =
        Optional.ofNullable(located.object().restored()).filter(it -> it.isAfter(now)).isPresent();
    target.update(located, it -> it.withRestored(expiry(now, days)));
    if (!again) {
      for (String event : List.of("ObjectRestore:Post", "ObjectRestore:Completed")) {
        store.notifications().publish(context, located.bucket(), event, located.object());
      }
    }
    return new Response(again ? 200 : 202, null, null);
  }

  /// Copies live for whole days and end at midnight.
  private static Instant expiry(Instant now, int days) {
    return now.plus(Duration.ofDays(days + 1L)).truncatedTo(ChronoUnit.DAYS);
  }
}
