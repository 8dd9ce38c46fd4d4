package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;

/// The errors of access control lists
/// ([ACLs](https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html)).
public final class AclErrors {
  private AclErrors() {}

  /// 400, for a bucket whose owner owns everything in it.
  static AwsException notSupported() {
    return AwsException.of("AccessControlListNotSupported", "The bucket does not allow ACLs");
  }

  /// 400, for a document that breaks the schema.
  static AwsException malformed() {
    return AwsException.of(
        "MalformedACLError",
        "The XML you provided was not well-formed or did not validate against our published schema");
  }

  /// 400, for a request to set an ACL that has none.
  static AwsException missing() {
    return AwsException.of("MissingSecurityHeader", "Your request was missing a required header")
        .with("MissingHeaderName", "x-amz-acl");
  }

  /// 400, for a document beside headers.
  static AwsException unexpectedContent() {
    return AwsException.of("UnexpectedContent", "This request does not support content");
  }

  /// 400, for `x-amz-acl` beside `x-amz-grant-…`.
  static AwsException cannedAndGrants() {
    return S3Errors.invalidRequest("Specifying both Canned ACLs and Header Grants is not allowed");
  }

  static AwsException unknownCanned(String value) {
    return S3Errors.invalidArgument("", "x-amz-acl", value);
  }

  static AwsException unreadableGrant(String header, String value) {
    return S3Errors.invalidArgument("Argument format not recognized", header, value);
  }

  static AwsException invalidId(String value) {
    return S3Errors.invalidArgument("Invalid id", "CanonicalUser/ID", value);
  }

  static AwsException invalidGroup(String value) {
    return S3Errors.invalidArgument("Invalid group uri", "Group/URI", value);
  }

  static AwsException unresolvableEmail() {
    return AwsException.of(
        "UnresolvableGrantByEmailAddress",
        "The email address you provided does not match any account on record.");
  }

  /// 400, for a new bucket that shall have both.
  public static AwsException withObjectOwnership() {
    return AwsException.of(
        "InvalidBucketAclWithObjectOwnership",
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting");
  }

  /// 400, for a new bucket that shall be public: public access is blocked from the start.
  public static AwsException withBlockPublicAccess() {
    return AwsException.of(
        "InvalidBucketAclWithBlockPublicAccessError",
        "Bucket cannot have public ACLs set with BlockPublicAccess enabled");
  }
}
