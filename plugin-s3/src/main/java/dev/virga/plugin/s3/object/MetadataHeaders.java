package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/// The metadata that a client gives an object in the headers with which it writes it
/// ([object metadata](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html)).
final class MetadataHeaders {
  /// The most that the names and values of a client's own metadata may have together, in bytes.
  private static final int MAX_USER = 2048;

  /// What stands where a header had a byte beyond ASCII.
  private static final char LOST = '\ufffd';

  private static final int MAX_REDIRECT = 2048;

  private static final Set<String> STORAGE_CLASSES =
      Set.of(
          Metadata.STANDARD,
          "REDUCED_REDUNDANCY",
          "STANDARD_IA",
          "ONEZONE_IA",
          "INTELLIGENT_TIERING",
          "GLACIER",
          "DEEP_ARCHIVE",
          "GLACIER_IR");

  private MetadataHeaders() {}

  /// The metadata of the object.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `MetadataTooLarge`,
  ///     `InvalidStorageClass` or `InvalidRedirectLocation`
  static Metadata check(WriteHeaders headers) {
    Map<String, String> own = headers.metadata() == null ? Map.of() : headers.metadata();
    own.forEach((name, value) -> {
      if (value.indexOf(LOST) >= 0) {
        throw ObjectErrors.metadataNotAscii(name);
      }
    });
    int size =
        own.entrySet().stream().mapToInt(it -> length(it.getKey()) + length(it.getValue())).sum();
    if (size > MAX_USER) {
      throw ObjectErrors.metadataTooLarge(size, MAX_USER);
    }
    String storageClass = headers.storageClass();
    if (storageClass != null && !STORAGE_CLASSES.contains(storageClass)) {
      throw ObjectErrors.invalidStorageClass(storageClass);
    }
    String redirect = headers.websiteRedirectLocation();
    if (redirect != null && !isRedirect(redirect)) {
      throw ObjectErrors.invalidRedirectLocation();
    }
    String type = headers.contentType();
    return new Metadata(
        type == null || type.isEmpty() ? Metadata.DEFAULT_TYPE : type,
        headers.contentEncoding(),
        headers.contentLanguage(),
        headers.contentDisposition(),
        headers.cacheControl(),
        headers.expires(),
        redirect,
        storageClass == null ? Metadata.STANDARD : storageClass,
        own);
  }

  private static boolean isRedirect(String location) {
    return location.length() <= MAX_REDIRECT
        && (location.startsWith("/")
            || location.startsWith("http://")
            || location.startsWith("https://"));
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
