package dev.virga.plugin.s3.bucket;

import dev.virga.spi.Fidelity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a new bucket is put
/// ([location constraints](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketConfiguration.html)).
final class BucketLocation {
  /// The region that has no constraint, and whose endpoint makes buckets anywhere.
  static final String CLASSIC = "us-east-1";

  private static final String OLD_IRELAND = "EU";
  private static final String IRELAND = "eu-west-1";
  private static final Set<String> REGIONS =
      Set.of(
          CLASSIC,
          "af-south-1",
          "ap-east-1",
          "ap-east-2",
          "ap-northeast-1",
          "ap-northeast-2",
          "ap-northeast-3",
          "ap-south-1",
          "ap-south-2",
          "ap-southeast-1",
          "ap-southeast-2",
          "ap-southeast-3",
          "ap-southeast-4",
          "ap-southeast-5",
          "ap-southeast-6",
          "ap-southeast-7",
          "ca-central-1",
          "ca-west-1",
          "cn-north-1",
          "cn-northwest-1",
          "eu-central-1",
          "eu-central-2",
          "eu-north-1",
          "eu-south-1",
          "eu-south-2",
          IRELAND,
          "eu-west-2",
          "eu-west-3",
          "eusc-de-east-1",
          "il-central-1",
          "me-central-1",
          "me-south-1",
          "mx-central-1",
          "sa-east-1",
          "us-east-2",
          "us-gov-east-1",
          "us-gov-west-1",
          "us-west-1",
          "us-west-2");

  private BucketLocation() {}

  /// Whether AWS has a region.
  static boolean isRegion(String name) {
    return REGIONS.contains(name);
  }

  /// The region of a new bucket.
  ///
  /// Many tools leave the constraint out. Leniently that means the region of the endpoint, which AWS
  /// says in `us-east-1` only.
  ///
  /// @param constraint what the client asks for, if anything
  /// @param endpoint the region that the request was sent to
  /// @throws dev.virga.spi.AwsException `InvalidLocationConstraint` or
  ///     `IllegalLocationConstraintException`
  static String of(@Nullable String constraint, String endpoint, Fidelity fidelity) {
    if (constraint == null || constraint.isEmpty()) {
      if (fidelity == Fidelity.STRICT && !endpoint.equals(CLASSIC)) {
        throw BucketErrors.incompatibleLocation("unspecified");
      }
      return endpoint;
    }
    String region = constraint.equals(OLD_IRELAND) ? IRELAND : constraint;
    boolean known = isRegion(region) || (fidelity == Fidelity.LENIENT && region.equals(endpoint));
    if (!known || region.equals(CLASSIC)) {
      throw BucketErrors.invalidLocation(constraint);
    }
    if (!endpoint.equals(CLASSIC) && !endpoint.equals(region)) {
      throw BucketErrors.incompatibleLocation(constraint);
    }
    return region;
  }
}
