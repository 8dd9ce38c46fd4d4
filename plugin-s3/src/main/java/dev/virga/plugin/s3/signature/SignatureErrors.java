package dev.virga.plugin.s3.signature;

import dev.virga.spi.AwsException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The errors of signatures, in AWS's words.
public final class SignatureErrors {
  private static final String MISMATCH =
      "The request signature we calculated does not match the signature you provided. Check your"
          + " key and signing method.";

  private SignatureErrors() {}

  /// A signature of Version 4 that is not that of the request.
  static AwsException mismatch(
      String accessKeyId, String stringToSign, String provided, String canonicalRequest) {
    return mismatch(accessKeyId, stringToSign, provided)
        .with("CanonicalRequest", canonicalRequest)
        .with("CanonicalRequestBytes", UriEncoding.bytes(canonicalRequest));
  }

  /// A signature that is not that of a text.
  public static AwsException mismatch(String accessKeyId, String stringToSign, String provided) {
    return AwsException.of("SignatureDoesNotMatch", 403, MISMATCH)
        .with("AWSAccessKeyId", accessKeyId)
        .with("StringToSign", stringToSign)
        .with("SignatureProvided", provided)
        .with("StringToSignBytes", UriEncoding.bytes(stringToSign));
  }

  /// An `Authorization` header that cannot be read.
  static AwsException malformedHeader(String what) {
    return AwsException.of(
        "AuthorizationHeaderMalformed", "The authorization header is malformed; " + what);
  }

  /// An `X-Amz-Credential` that cannot be read.
  static AwsException malformedCredential(String what) {
    return queryParameters("Error parsing the X-Amz-Credential parameter; " + what);
  }

  static AwsException queryParameters(String message) {
    return AwsException.of("AuthorizationQueryParametersError", message);
  }

  static AwsException expired(long lifetime, Instant expires, Instant now) {
    return AwsException.of("AccessDenied", 403, "Request has expired")
        .with("X-Amz-Expires", Long.toString(lifetime))
        .with("Expires", seconds(expires))
        .with("ServerTime", seconds(now));
  }

  static AwsException expired(Instant expires, Instant now) {
    return AwsException.of("AccessDenied", 403, "Request has expired")
        .with("Expires", seconds(expires))
        .with("ServerTime", seconds(now));
  }

  static AwsException notYetValid(Instant signed, Instant now) {
    return AwsException.of("AccessDenied", 403, "Request is not yet valid")
        .with("RequestTime", seconds(signed))
        .with("ServerTime", seconds(now));
  }

  static AwsException headersNotSigned(List<String> names) {
    return AwsException.of(
            "AccessDenied", 403, "There were headers present in the request which were not signed")
        .with("HeadersNotSigned", String.join(", ", names));
  }

  static AwsException dateMissing() {
    return AwsException.of(
        "AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header");
  }

  static AwsException contentSha256Missing() {
    return AwsException.of(
        "InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
  }

  static AwsException invalidUri() {
    return AwsException.of("InvalidURI", "Couldn't parse the specified URI.");
  }

  static AwsException severalMechanisms(String header) {
    return AwsException.of(
            "InvalidArgument",
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature"
                + " query string parameter or the Authorization header should be specified")
        .with("ArgumentName", "Authorization")
        .with("ArgumentValue", header);
  }

  static AwsException unsupportedAuthorization(String header) {
    return AwsException.of("InvalidArgument", "Unsupported Authorization Type")
        .with("ArgumentName", "Authorization")
        .with("ArgumentValue", header);
  }

  static AwsException version2Parameters() {
    return AwsException.of(
        "AccessDenied",
        403,
        "Query-string authentication requires the Signature, Expires and AWSAccessKeyId"
            + " parameters");
  }

  static AwsException version2Expires(String value) {
    return AwsException.of(
        "AccessDenied", 403, "Invalid date (should be seconds since epoch): " + value);
  }

  static AwsException version2Header() {
    return AwsException.of(
        "InvalidArgument",
        "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature");
  }

  static AwsException formFieldMissing(String field) {
    return AwsException.of(
            "InvalidArgument",
            "Bucket POST must contain a field named '%s'.  If it is specified, please check the order of the fields."
                .formatted(field))
        .with("ArgumentName", field)
        .with("ArgumentValue", "");
  }

  static AwsException formAlgorithm(String value) {
    return AwsException.of("InvalidArgument", "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"")
        .with("ArgumentName", "x-amz-algorithm")
        .with("ArgumentValue", value);
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
