package dev.virga.plugin.s3;

import dev.virga.spi.AwsException;

/// The errors that many parts of S3 answer
/// ([error responses](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)).
public final class S3Errors {
  private S3Errors() {}

  /// 404.
  public static AwsException noSuchBucket(String bucket) {
    return AwsException.of("NoSuchBucket", 404, "The specified bucket does not exist")
        .with("BucketName", bucket);
  }

  /// 404.
  public static AwsException noSuchKey(String key) {
    return AwsException.of("NoSuchKey", 404, "The specified key does not exist.").with("Key", key);
  }

  /// 404.
  public static AwsException noSuchVersion(String key, String versionId) {
    return AwsException.of("NoSuchVersion", 404, "The specified version does not exist.")
        .with("Key", key)
        .with("VersionId", versionId);
  }

  /// 404, for an upload that never was, or is complete or aborted.
  public static AwsException noSuchUpload(String uploadId) {
    return AwsException.of(
            "NoSuchUpload",
            404,
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have"
                + " been aborted or completed.")
        .with("UploadId", uploadId);
  }

  /// 409.
  public static AwsException bucketNotEmpty(String bucket) {
    return AwsException.of("BucketNotEmpty", 409, "The bucket you tried to delete is not empty")
        .with("BucketName", bucket);
  }

  /// 400, naming the argument as S3 does.
  public static AwsException invalidArgument(String message, String name, String value) {
    return AwsException.of("InvalidArgument", message)
        .with("ArgumentName", name)
        .with("ArgumentValue", value);
  }

  /// 400, for requests whose parts do not fit together.
  public static AwsException invalidRequest(String message) {
    return AwsException.of("InvalidRequest", message);
  }

  /// 400, for a document that breaks the schema.
  public static AwsException malformedXml() {
    return AwsException.of(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema");
  }

  /// 400, for a client that sends less than it says.
  public static AwsException incompleteBody() {
    return AwsException.of(
        "IncompleteBody",
        "You did not provide the number of bytes specified by the Content-Length HTTP header");
  }

  /// 403.
  public static AwsException accessDenied() {
    return AwsException.of("AccessDenied", 403, "Access Denied");
  }

  /// 403, with a reason.
  public static AwsException accessDenied(String message) {
    return AwsException.of("AccessDenied", 403, message);
  }

  /// 409, for a bucket in a state that forbids the change.
  public static AwsException invalidBucketState(String message) {
    return AwsException.of("InvalidBucketState", 409, message);
  }

  /// 501, for what AWS has and Virga has not.
  public static AwsException notImplemented(String operation) {
    return AwsException.of(
        "NotImplemented",
        501,
        "Virga does not implement "
            + operation
            + " of s3. GET /_virga/services lists what it implements.");
  }

  /// 405, for a method that a resource does not take.
  ///
  /// @param resourceType such as `DeleteMarker` or `VERSIONING`
  public static AwsException methodNotAllowed(String method, String resourceType) {
    return AwsException.of(
            "MethodNotAllowed", 405, "The specified method is not allowed against this resource.")
        .with("Method", method)
        .with("ResourceType", resourceType);
  }

  /// 400, for a path that is not percent-encoded UTF-8.
  public static AwsException invalidUri(String uri) {
    return AwsException.of("InvalidURI", "Couldn't parse the specified URI.").with("URI", uri);
  }

  /// 400.
  ///
  /// @param size in bytes
  /// @param limit in bytes
  public static AwsException keyTooLong(int size, int limit) {
    return AwsException.of("KeyTooLongError", "Your key is too long")
        .with("Size", size)
        .with("MaxSizeAllowed", limit);
  }

  /// 404, where a bucket has none.
  public static AwsException noSuchBucketPolicy(String bucket) {
    return AwsException.of("NoSuchBucketPolicy", 404, "The bucket policy does not exist")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException noSuchTagSet(String bucket) {
    return AwsException.of("NoSuchTagSet", 404, "The TagSet does not exist")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException noSuchCorsConfiguration(String bucket) {
    return AwsException.of("NoSuchCORSConfiguration", 404, "The CORS configuration does not exist")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException noSuchLifecycleConfiguration(String bucket) {
    return AwsException.of(
            "NoSuchLifecycleConfiguration", 404, "The lifecycle configuration does not exist")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException noEncryptionConfiguration(String bucket) {
    return AwsException.of(
            "ServerSideEncryptionConfigurationNotFoundError",
            404,
            "The server side encryption configuration was not found")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException noSuchWebsiteConfiguration(String bucket) {
    return AwsException.of(
            "NoSuchWebsiteConfiguration",
            404,
            "The specified bucket does not have a website configuration")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException noSuchPublicAccessBlock(String bucket) {
    return AwsException.of(
            "NoSuchPublicAccessBlockConfiguration",
            404,
            "The public access block configuration was not found")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException ownershipControlsNotFound(String bucket) {
    return AwsException.of(
            "OwnershipControlsNotFoundError", 404, "The bucket ownership controls were not found")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException replicationConfigurationNotFound(String bucket) {
    return AwsException.of(
            "ReplicationConfigurationNotFoundError",
            404,
            "The replication configuration was not found")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException objectLockConfigurationNotFound(String bucket) {
    return AwsException.of(
            "ObjectLockConfigurationNotFoundError",
            404,
            "Object Lock configuration does not exist for this bucket")
        .with("BucketName", bucket);
  }

  /// 404, where a bucket has none.
  public static AwsException noSuchConfiguration(String bucket) {
    return AwsException.of(
            "NoSuchConfiguration", 404, "The specified configuration does not exist.")
        .with("BucketName", bucket);
  }
}
