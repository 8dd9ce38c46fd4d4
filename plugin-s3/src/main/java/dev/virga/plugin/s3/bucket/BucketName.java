package dev.virga.plugin.s3.bucket;

import java.util.List;
import java.util.regex.Pattern;

/// What a new bucket may be called
/// ([naming rules](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html)).
final class BucketName {
  private static final Pattern FORM =
      Pattern.compile(
          "(?=.{3,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
  private static final Pattern IP_ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");
  private static final List<String> RESERVED_STARTS = List.of("xn--", "sthree-");
  private static final List<String> RESERVED_ENDS =
      List.of("-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3");

  private BucketName() {}

  /// Refuses a name that no bucket can have.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidBucketName`
  static void check(String name) {
    if (!FORM.matcher(name).matches()
        || IP_ADDRESS.matcher(name).matches()
        || RESERVED_STARTS.stream().anyMatch(name::startsWith)
        || RESERVED_ENDS.stream().anyMatch(name::endsWith)) {
      throw BucketErrors.invalidName(name);
    }
  }
}
