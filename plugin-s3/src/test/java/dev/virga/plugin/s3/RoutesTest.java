package dev.virga.plugin.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Headers;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.shape.OperationShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requests as clients send them reach the operation that AWS documents for them.
class RoutesTest {
  private static final S3Wire WIRE = new S3Wire();

  @ParameterizedTest
  @CsvSource({
    "GET, /, ListBuckets",
    "GET, /?max-buckets=2&prefix=a, ListBuckets",
    "PUT, /b, CreateBucket",
    "PUT, /b/, CreateBucket",
    "HEAD, /b, HeadBucket",
    "HEAD, /b/, HeadBucket",
    "DELETE, /b, DeleteBucket",
    "GET, /b?location, GetBucketLocation",
    "GET, /b/?location=, GetBucketLocation",
    "GET, /b?versioning, GetBucketVersioning",
    "PUT, /b?versioning, PutBucketVersioning",
    "GET, /b?acl, GetBucketAcl",
    "PUT, /b?acl, PutBucketAcl",
    "GET, /b?policy, GetBucketPolicy",
    "PUT, /b?policy, PutBucketPolicy",
    "DELETE, /b?policy, DeleteBucketPolicy",
    "GET, /b?policyStatus, GetBucketPolicyStatus",
    "GET, /b?tagging, GetBucketTagging",
    "PUT, /b?tagging, PutBucketTagging",
    "DELETE, /b?tagging, DeleteBucketTagging",
    "GET, /b?cors, GetBucketCors",
    "PUT, /b?cors, PutBucketCors",
    "DELETE, /b?cors, DeleteBucketCors",
    "GET, /b?lifecycle, GetBucketLifecycleConfiguration",
    "PUT, /b?lifecycle, PutBucketLifecycleConfiguration",
    "DELETE, /b?lifecycle, DeleteBucketLifecycle",
    "GET, /b?encryption, GetBucketEncryption",
    "PUT, /b?encryption, PutBucketEncryption",
    "DELETE, /b?encryption, DeleteBucketEncryption",
    "GET, /b?website, GetBucketWebsite",
    "PUT, /b?website, PutBucketWebsite",
    "DELETE, /b?website, DeleteBucketWebsite",
    "GET, /b?logging, GetBucketLogging",
    "PUT, /b?logging, PutBucketLogging",
    "GET, /b?notification, GetBucketNotificationConfiguration",
    "PUT, /b?notification, PutBucketNotificationConfiguration",
    "GET, /b?publicAccessBlock, GetPublicAccessBlock",
    "PUT, /b?publicAccessBlock, PutPublicAccessBlock",
    "DELETE, /b?publicAccessBlock, DeletePublicAccessBlock",
    "GET, /b?ownershipControls, GetBucketOwnershipControls",
    "PUT, /b?ownershipControls, PutBucketOwnershipControls",
    "DELETE, /b?ownershipControls, DeleteBucketOwnershipControls",
    "GET, /b?replication, GetBucketReplication",
    "PUT, /b?replication, PutBucketReplication",
    "DELETE, /b?replication, DeleteBucketReplication",
    "GET, /b?accelerate, GetBucketAccelerateConfiguration",
    "PUT, /b?accelerate, PutBucketAccelerateConfiguration",
    "GET, /b?requestPayment, GetBucketRequestPayment",
    "PUT, /b?requestPayment, PutBucketRequestPayment",
    "GET, /b?object-lock, GetObjectLockConfiguration",
    "PUT, /b?object-lock, PutObjectLockConfiguration",
    "GET, /b?inventory, ListBucketInventoryConfigurations",
    "GET, /b?inventory&continuation-token=x, ListBucketInventoryConfigurations",
    "GET, /b?inventory&id=x, GetBucketInventoryConfiguration",
    "PUT, /b?inventory&id=x, PutBucketInventoryConfiguration",
    "DELETE, /b?id=x&inventory, DeleteBucketInventoryConfiguration",
    "GET, /b?metrics, ListBucketMetricsConfigurations",
    "GET, /b?id=x&metrics, GetBucketMetricsConfiguration",
    "PUT, /b?metrics&id=x, PutBucketMetricsConfiguration",
    "DELETE, /b?metrics&id=x, DeleteBucketMetricsConfiguration",
    "GET, /b?analytics, ListBucketAnalyticsConfigurations",
    "GET, /b?analytics&id=x, GetBucketAnalyticsConfiguration",
    "PUT, /b?analytics&id=x, PutBucketAnalyticsConfiguration",
    "DELETE, /b?analytics&id=x, DeleteBucketAnalyticsConfiguration",
    "GET, /b?intelligent-tiering, ListBucketIntelligentTieringConfigurations",
    "GET, /b?intelligent-tiering&id=x, GetBucketIntelligentTieringConfiguration",
    "PUT, /b?intelligent-tiering&id=x, PutBucketIntelligentTieringConfiguration",
    "DELETE, /b?intelligent-tiering&id=x, DeleteBucketIntelligentTieringConfiguration",
    "GET, /b, ListObjects",
    "GET, /b/?prefix=list-type, ListObjects",
    "GET, /b?list-type=2, ListObjectsV2",
    "GET, /b?delimiter=%2F&list-type=2&prefix=, ListObjectsV2",
    "GET, /b?versions, ListObjectVersions",
    "GET, /b/?versions&prefix=uploads, ListObjectVersions",
    "GET, /b?uploads, ListMultipartUploads",
    "POST, /b?delete, DeleteObjects",
    "POST, /b/?delete=, DeleteObjects",
    "PUT, /b/k, PutObject",
    "PUT, /b/k?x-id=PutObject, PutObject",
    "PUT, /b/k/, PutObject",
    "PUT, /b//, PutObject",
    "GET, /b/k, GetObject",
    "GET, /b/a/b//c, GetObject",
    "GET, /b/dir/, GetObject",
    "GET, /b/k?partNumber=1, GetObject",
    "GET, /b/k?response-content-type=text%2Fplain&versionId=v, GetObject",
    "GET, /b/%2F, GetObject",
    "HEAD, /b/k, HeadObject",
    "DELETE, /b/k, DeleteObject",
    "DELETE, /b/k?versionId=null, DeleteObject",
    "GET, /b/k?attributes, GetObjectAttributes",
    "GET, /b/k?tagging, GetObjectTagging",
    "PUT, /b/k?tagging&versionId=v, PutObjectTagging",
    "DELETE, /b/k?tagging, DeleteObjectTagging",
    "GET, /b/k?acl, GetObjectAcl",
    "PUT, /b/k?acl, PutObjectAcl",
    "GET, /b/k?retention, GetObjectRetention",
    "PUT, /b/k?retention, PutObjectRetention",
    "GET, /b/k?legal-hold, GetObjectLegalHold",
    "PUT, /b/k?legal-hold, PutObjectLegalHold",
    "POST, /b/k?restore, RestoreObject",
    "POST, /b/k?uploads, CreateMultipartUpload",
    "PUT, /b/k?partNumber=1&uploadId=x, UploadPart",
    "PUT, /b/k?uploadId=x&x-id=UploadPart&partNumber=1, UploadPart",
    "POST, /b/k?uploadId=x, CompleteMultipartUpload",
    "DELETE, /b/k?uploadId=x, AbortMultipartUpload",
    "GET, /b/k?uploadId=x, ListParts",
    "GET, /b/k?max-parts=1&uploadId=x, ListParts",
  })
  void a_request_reaches_its_operation(String method, String uri, String operation) {
    assertThat(WIRE.route(method, uri, Headers.EMPTY).operationName()).isEqualTo(operation);
  }

  @ParameterizedTest
  @CsvSource({"/b/k, CopyObject", "/b/k?partNumber=1&uploadId=x, UploadPartCopy"})
  void a_copy_is_known_by_its_source(String uri, String operation) {
    var source = Headers.of("x-amz-copy-source", "/a/b");

    assertThat(WIRE.route("PUT", uri, source).operationName()).isEqualTo(operation);
  }

  @ParameterizedTest
  @CsvSource({"POST, /", "PUT, /", "PATCH, /b/k"})
  void what_no_operation_takes_is_unknown(String method, String uri) {
    assertThat(WIRE.route(method, uri, Headers.EMPTY)).isInstanceOf(Call.Unknown.class);
  }

  @Test
  void no_two_operations_have_the_same_binding() {
    assertThat(WIRE.operations())
        .hasSizeGreaterThanOrEqualTo(90)
        .extracting(RoutesTest::binding)
        .doesNotHaveDuplicates();
  }

  /// What a router may tell operations apart by.
  private static String binding(OperationShape operation) {
    var http = java.util.Objects.requireNonNull(operation.http());
    return http.method()
        + " "
        + http.uri()
        + " "
        + operation.input().members().stream()
            .filter(member -> member.required())
            .filter(member ->
                switch (member.location()) {
                  case QUERY, HEADER -> true;
                  default -> false;
                })
            .map(member -> member.locationName())
            .sorted()
            .toList();
  }
}
