package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;
import java.util.List;

/// The errors of reading and writing objects, in AWS's words.
public final class ObjectErrors {
  private static final String SSE = "x-amz-server-side-encryption";

  private ObjectErrors() {}

  /// 412.
  ///
  /// @param condition the header that does not hold
  public static AwsException preconditionFailed(String condition) {
    return AwsException.of(
            "PreconditionFailed",
            412,
            "At least one of the pre-conditions you specified did not hold")
        .with("Condition", condition);
  }

  static AwsException notModified() {
    return AwsException.of("NotModified", 304, "Not Modified");
  }

  /// 501, for a header that the operation does not take.
  static AwsException conditionNotTaken(String header, String why) {
    return AwsException.of(
            "NotImplemented",
            501,
            "A header you provided implies functionality that is not implemented")
        .with("Header", header)
        .with("additionalMessage", why);
  }

  /// 501: only directory buckets append to objects.
  static AwsException appendNotTaken() {
    return conditionNotTaken(
        "x-amz-write-offset-bytes", "Only directory buckets take writes at an offset");
  }

  /// 416.
  ///
  /// @param size the size of the object in bytes
  public static AwsException invalidRange(String range, long size) {
    return AwsException.of("InvalidRange", 416, "The requested range is not satisfiable")
        .with("ActualObjectSize", size)
        .with("RangeRequested", range);
  }

  static AwsException invalidPartNumber(int requested, int actual) {
    return AwsException.of("InvalidPartNumber", 416, "The requested partnumber is not satisfiable")
        .with("ActualPartCount", actual)
        .with("PartNumberRequested", requested);
  }

  static AwsException rangeAndPart() {
    return S3Errors.invalidRequest(
        "Cannot specify both Range header and partNumber query parameter");
  }

  static AwsException invalidVersionId(String versionId) {
    return S3Errors.invalidArgument(
        versionId.isEmpty()
            ? "Version id cannot be the empty string"
            : "Invalid version id specified",
        "versionId",
        versionId);
  }

  /// 403, for an object in an archive.
  public static AwsException invalidObjectState(String storageClass) {
    return AwsException.of(
            "InvalidObjectState", 403, "The operation is not valid for the object's storage class")
        .with("StorageClass", storageClass);
  }

  static AwsException metadataTooLarge(int size, int limit) {
    return AwsException.of(
            "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size")
        .with("Size", size)
        .with("MaxSizeAllowed", limit);
  }

  /// 400: headers come here as ASCII, so that what is beyond is lost already and must not be kept.
  static AwsException metadataNotAscii(String name) {
    return S3Errors.invalidArgument(
        "Metadata values must be US-ASCII; encode others as RFC 2047 has it",
        "x-amz-meta-" + name,
        "");
  }

  static AwsException invalidStorageClass(String storageClass) {
    return AwsException.of("InvalidStorageClass", "The storage class you specified is not valid")
        .with("StorageClassRequested", storageClass);
  }

  static AwsException invalidRedirectLocation() {
    return AwsException.of(
        "InvalidRedirectLocation",
        "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.");
  }

  static AwsException encryptionNotSupported(String algorithm) {
    return S3Errors.invalidArgument(
        "The encryption method specified is not supported", SSE, algorithm);
  }

  static AwsException kmsKeyWithoutKms() {
    return S3Errors.invalidArgument(
        "Server Side Encryption with AWS KMS managed key requires HTTP header"
            + " x-amz-server-side-encryption : aws:kms",
        SSE,
        "null");
  }

  static AwsException twoEncryptions(String algorithm) {
    return S3Errors.invalidArgument(
        "Server Side Encryption with Customer provided key is incompatible with the encryption"
            + " method specified",
        SSE,
        algorithm);
  }

  static AwsException customerKey(CustomerKeyFault fault) {
    return S3Errors.invalidArgument(fault.message, SSE, "null");
  }

  static AwsException customerKeyNeeded() {
    return S3Errors.invalidRequest(
        "The object was stored using a form of Server Side Encryption. The correct parameters must be"
            + " provided to retrieve the object.");
  }

  static AwsException customerKeyNotApplicable() {
    return S3Errors.invalidRequest("The encryption parameters are not applicable to this object.");
  }

  static AwsException copySource(String message, String source) {
    return S3Errors.invalidArgument(message, "x-amz-copy-source", source);
  }

  static AwsException copyOntoItself() {
    return S3Errors.invalidRequest(
        "This copy request is illegal because it is trying to copy an object to itself without changing"
            + " the object's metadata, storage class, website redirect location or encryption"
            + " attributes.");
  }

  static AwsException copySourceIsMarker() {
    return S3Errors.invalidRequest(
        "The source of a copy request may not specifically refer to a delete marker by version id.");
  }

  static AwsException copySourceTooLarge(long limit) {
    return S3Errors.invalidRequest(
        "The specified copy source is larger than the maximum allowable size for a copy source: "
            + limit);
  }

  static AwsException unknownDirective(String what, String header, String value) {
    return S3Errors.invalidArgument("Unknown " + what + " directive.", header, value);
  }

  static AwsException unknownAttribute(List<String> attributes) {
    return S3Errors.invalidArgument(
        "Invalid attribute name specified.",
        "x-amz-object-attributes",
        String.join(",", attributes));
  }

  /// What can be wrong with a key of the client's own.
  enum CustomerKeyFault {
    NO_ALGORITHM(
        "Requests specifying Server Side Encryption with Customer provided keys must provide a valid"
            + " encryption algorithm."),
    NO_KEY(
        "Requests specifying Server Side Encryption with Customer provided keys must provide an"
            + " appropriate secret key."),
    NO_DIGEST(
        "Requests specifying Server Side Encryption with Customer provided keys must provide the client"
            + " calculated MD5 of the secret key."),
    BAD_KEY("The secret key was invalid for the specified algorithm."),
    BAD_DIGEST("The calculated MD5 hash of the key did not match the hash that was provided.");

    private final String message;

    CustomerKeyFault(String message) {
      this.message = message;
    }
  }
}
