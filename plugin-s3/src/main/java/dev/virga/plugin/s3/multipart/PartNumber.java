package dev.virga.plugin.s3.multipart;

/// The number of a part
/// ([limits](https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html)).
final class PartNumber {
  private static final int LARGEST = 10_000;

  private PartNumber() {}

  /// Refuses what is none.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  static void check(int number) {
    if (number < 1 || number > LARGEST) {
      throw MultipartErrors.partNumber(number, LARGEST);
    }
  }
}
