package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.signature.Mechanism;
import dev.virga.plugin.s3.signature.Signed;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import java.util.Optional;
import java.util.Set;

/// Refuses requests that are signed for another region, meant for the bucket of somebody else, or ask
/// for what only a signed request gets.
///
/// @param strict whether the region of a signature matters
record AccessChecks(boolean strict) {
  private static final String EXPECTED_OWNER = "x-amz-expected-bucket-owner";
  private static final String DEFAULT_REGION = "us-east-1";
  private static final Set<String> OF_SERVICE = Set.of("GET", "HEAD");
  private static final Set<String> OF_BUCKETS_AND_OBJECTS =
      Set.of("GET", "HEAD", "PUT", "POST", "DELETE");

  /// Checks a request for a bucket.
  ///
  /// @throws AwsException `AuthorizationHeaderMalformed`, `AuthorizationQueryParametersError`,
  ///     `AccessDenied`
  void check(HttpRequest request, Address address, Optional<Signed> signed, Bucket bucket) {
    if (strict && signed.isPresent() && !isForAnyRegion(request, address, signed.get())) {
      checkRegion(signed.get(), bucket);
    }
    boolean ofAnother =
        request.header(EXPECTED_OWNER).filter(it -> !it.equals(bucket.account())).isPresent();
    if (ofAnother) {
      throw S3Errors.accessDenied();
    }
  }

  /// Refuses what no operation of a bucket, an object or the service as a whole does.
  ///
  /// @throws AwsException `MethodNotAllowed`
  void checkMethod(HttpRequest request, Address address) {
    boolean service = address.bucket().isEmpty();
    boolean object = !address.key().isEmpty();
    Set<String> methods = service ? OF_SERVICE : OF_BUCKETS_AND_OBJECTS;
    boolean plainPost = request.method().equals("POST") && object && request.query().isEmpty();
    if (!methods.contains(request.method()) || plainPost) {
      throw S3Errors.methodNotAllowed(
          request.method(), service ? "SERVICE" : object ? "OBJECT" : "BUCKET");
    }
  }

  /// An unsigned request cannot choose the headers of its answer.
  ///
  /// @throws AwsException `InvalidRequest`
  void checkOverrides(HttpRequest request) {
    boolean overrides = ("&" + request.query()).contains("&response-");
    if (overrides && !Authentication.isSigned(request)) {
      throw RequestErrors.anonymousOverrides();
    }
  }

  private static void checkRegion(Signed signed, Bucket bucket) {
    String region = signed.region();
    if (region == null || region.equals(bucket.region())) {
      return;
    }
    boolean inQuery = signed.mechanism() == Mechanism.PRESIGNED_V4;
    throw inQuery
        ? RequestErrors.wrongRegionInQuery(region, bucket.region())
        : RequestErrors.wrongRegionInHeader(region, bucket.region());
  }

  /// A bucket is made where the signature says, and told from where it is by the default region too.
  private static boolean isForAnyRegion(HttpRequest request, Address address, Signed signed) {
    boolean onBucket = address.key().isEmpty();
    return (onBucket && request.method().equals("PUT") && request.query().isEmpty())
        || (onBucket
            && request.query().startsWith("location")
            && DEFAULT_REGION.equals(signed.region()));
  }
}
