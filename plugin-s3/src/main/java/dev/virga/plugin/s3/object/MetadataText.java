package dev.virga.plugin.s3.object;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/// A client's own metadata beyond ASCII, for which headers have no place: a form in a browser can bring
/// it, and S3 answers it as [RFC 2047](https://www.rfc-editor.org/rfc/rfc2047) has it
/// ([object metadata](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata)).
final class MetadataText {
  private MetadataText() {}

  /// Metadata as headers.
  static Map<String, String> headers(Map<String, String> metadata) {
    return metadata.values().stream().allMatch(MetadataText::isAscii)
        ? metadata
        : metadata.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> encoded(it.getValue())));
  }

  private static String encoded(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return isAscii(value) ? value : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
