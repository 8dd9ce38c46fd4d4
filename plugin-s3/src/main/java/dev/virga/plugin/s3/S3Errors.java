package dev.virga.plugin.s3;

import dev.virga.spi.AwsException;

/// The errors of S3, with AWS's codes and words
/// ([list](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)).
public final class S3Errors {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private S3Errors() {}

  /// A name that another account has.
  public static AwsException bucketAlreadyExists(String bucket) {
    return AwsException.of(
            "BucketAlreadyExists",
            CONFLICT,
            "The requested bucket name is not available. The bucket namespace is shared by all users"
                + " of the system. Please select a different name and try again.")
        .with("BucketName", bucket);
  }

  /// A name that the caller has.
  public static AwsException bucketAlreadyOwnedByYou(String bucket) {
    return AwsException.of(
            "BucketAlreadyOwnedByYou",
            CONFLICT,
            "Your previous request to create the named bucket succeeded and you already own it.")
        .with("BucketName", bucket);
  }

  /// A bucket that does not exist.
  public static AwsException noSuchBucket(String bucket) {
    return AwsException.of("NoSuchBucket", NOT_FOUND, "The specified bucket does not exist")
        .with("BucketName", bucket);
  }

  /// An object that does not exist.
  public static AwsException noSuchKey(String key) {
    return AwsException.of("NoSuchKey", NOT_FOUND, "The specified key does not exist.")
        .with("Key", key);
  }

  /// An upload that does not exist.
  public static AwsException noSuchUpload(String uploadId) {
    return AwsException.of(
            "NoSuchUpload",
            NOT_FOUND,
            "The specified upload does not exist. The upload ID may be invalid, or the upload may"
                + " have been aborted or completed.")
        .with("UploadId", uploadId);
  }

  /// An object in an archive that was not restored.
  public static AwsException invalidObjectState(String storageClass) {
    return AwsException.of(
            "InvalidObjectState",
            FORBIDDEN,
            "The operation is not valid for the object's storage class")
        .with("StorageClass", storageClass);
  }
}
