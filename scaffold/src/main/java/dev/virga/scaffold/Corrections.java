package dev.virga.scaffold;

import java.util.Map;
import java.util.Set;

/// Where the SDK's classes say too little of a service, or other things than its API does.
///
/// @param added members that only the SDK has
/// @param texts members that are kept as text, because the service keeps what it was sent
/// @param textsOutsideBodies whether enums in headers and query strings are texts, each of which the
///     service refuses in words of its own
/// @param parents labels that the SDK leaves out of its URIs and puts into the host
/// @param roots the root elements of answers and payloads that are not named after their shape
/// @param noContent operations that answer 204, where no model says so
/// @param handmade records that are written by hand and not compared
/// @param shapes the names of shapes that the SDK renamed
/// @param enums enums whose values the service answers otherwise than they are published
/// @param headers headers that the service reads or writes without its model having them
public record Corrections(
    Set<String> added,
    Set<String> texts,
    boolean textsOutsideBodies,
    Map<String, String> parents,
    Map<String, String> roots,
    Set<String> noContent,
    Set<String> handmade,
    Map<String, String> shapes,
    Set<String> enums,
    Set<String> headers) {
  /// The SDK is right.
  static final Corrections NONE =
      new Corrections(
          Set.of(), Set.of(), false, Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(),
          Set.of());

  /// EC2 answers `available` for attachments of gateways, `nat_gateway` and `efs` as types of network
  /// interfaces, and the states of VPC endpoints in lower case.
  static final Corrections EC2 =
      new Corrections(
          Set.of(),
          Set.of(),
          false,
          Map.of(),
          Map.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          Set.of("AttachmentStatus", "NetworkInterfaceType", "State"),
          Set.of());

  /// IAM answers `IAM Policy` as the type of a policy's source, which its enum does not have.
  static final Corrections IAM =
      new Corrections(
          Set.of(),
          Set.of("SourcePolicyType"),
          false,
          Map.of(),
          Map.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          Set.of(),
          Set.of());

  /// Lambda reads the tracing header of an invocation, and says of which type its answer is.
  static final Corrections LAMBDA =
      new Corrections(
          Set.of(),
          Set.of(),
          false,
          Map.of(),
          Map.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          Set.of(),
          Set.of("X-Amzn-Trace-Id", "Content-Type"));

  /// S3, from its [reference](https://docs.aws.amazon.com/AmazonS3/latest/API/).
  static final Corrections S3 =
      new Corrections(
          Set.of("ExpiresString", "SourceBucket", "SourceKey", "SourceVersionId"),
          Set.of("Expires", "ResponseExpires"),
          true,
          Map.of("Bucket", "/{Bucket}"),
          Map.ofEntries(
              Map.entry("ObjectLockRetention", "Retention"),
              Map.entry("ObjectLockLegalHold", "LegalHold"),
              Map.entry("CompletedMultipartUpload", "CompleteMultipartUpload"),
              Map.entry("BucketLifecycleConfiguration", "LifecycleConfiguration"),
              Map.entry("CompleteMultipartUploadResponse", "CompleteMultipartUploadResult"),
              Map.entry("CreateMultipartUploadResponse", "InitiateMultipartUploadResult"),
              Map.entry("DeleteObjectsResponse", "DeleteResult"),
              Map.entry("GetBucketAccelerateConfigurationResponse", "AccelerateConfiguration"),
              Map.entry("GetBucketAclResponse", "AccessControlPolicy"),
              Map.entry("GetBucketCorsResponse", "CORSConfiguration"),
              Map.entry("GetBucketLifecycleConfigurationResponse", "LifecycleConfiguration"),
              Map.entry("GetBucketLoggingResponse", "BucketLoggingStatus"),
              Map.entry("GetBucketNotificationConfigurationResponse", "NotificationConfiguration"),
              Map.entry("GetBucketRequestPaymentResponse", "RequestPaymentConfiguration"),
              Map.entry("GetBucketTaggingResponse", "Tagging"),
              Map.entry("GetBucketVersioningResponse", "VersioningConfiguration"),
              Map.entry("GetBucketWebsiteResponse", "WebsiteConfiguration"),
              Map.entry("GetObjectAclResponse", "AccessControlPolicy"),
              Map.entry("GetObjectTaggingResponse", "Tagging"),
              Map.entry(
                  "ListBucketAnalyticsConfigurationsResponse",
                  "ListBucketAnalyticsConfigurationResult"),
              Map.entry(
                  "ListBucketIntelligentTieringConfigurationsResponse",
                  "ListBucketIntelligentTieringConfigurationsOutput"),
              Map.entry(
                  "ListBucketInventoryConfigurationsResponse", "ListInventoryConfigurationsResult"),
              Map.entry(
                  "ListBucketMetricsConfigurationsResponse", "ListMetricsConfigurationsResult"),
              Map.entry("ListBucketsResponse", "ListAllMyBucketsResult"),
              Map.entry("ListMultipartUploadsResponse", "ListMultipartUploadsResult"),
              Map.entry("ListObjectVersionsResponse", "ListVersionsResult"),
              Map.entry("ListObjectsResponse", "ListBucketResult"),
              Map.entry("ListObjectsV2Response", "ListBucketResult"),
              Map.entry("ListPartsResponse", "ListPartsResult")),
          Set.of(
              "AbortMultipartUpload",
              "DeleteBucket",
              "DeleteBucketAnalyticsConfiguration",
              "DeleteBucketCors",
              "DeleteBucketEncryption",
              "DeleteBucketIntelligentTieringConfiguration",
              "DeleteBucketInventoryConfiguration",
              "DeleteBucketLifecycle",
              "DeleteBucketMetricsConfiguration",
              "DeleteBucketOwnershipControls",
              "DeleteBucketPolicy",
              "DeleteBucketReplication",
              "DeleteBucketTagging",
              "DeleteBucketWebsite",
              "DeleteObject",
              "DeleteObjectTagging",
              "DeletePublicAccessBlock",
              "PutBucketPolicy"),
          Set.of("GetBucketLocation.Response"),
          Map.of("S3Object", "Object", "S3Error", "Error"),
          Set.of(),
          Set.of());

  /// The path of an operation with the labels that the SDK leaves out.
  String uri(String sdkUri, Set<String> labels) {
    String uri = sdkUri;
    for (var parent : parents.entrySet()) {
      if (labels.contains(parent.getKey()) && !uri.startsWith(parent.getValue())) {
        uri = parent.getValue() + (uri.equals("/") ? "" : uri);
      }
    }
    return uri;
  }
}
