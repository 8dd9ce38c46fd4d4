package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client says of an object in the headers with which it writes it.
public record MetadataHeaders(
    @Nullable String contentType,
    @Nullable String contentEncoding,
    @Nullable String contentLanguage,
    @Nullable String contentDisposition,
    @Nullable String cacheControl,
    @Nullable String expires,
    @Nullable String websiteRedirect,
    @Nullable String storageClass,
    @Nullable Map<String, String> user) {

  /// The most that the names and values of a client's own metadata may have together, in bytes.
  private static final int MAX_USER = 2048;

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

  /// The metadata of the object.
  ///
  /// @throws dev.virga.spi.AwsException `MetadataTooLarge`, `InvalidStorageClass` or
  ///     `InvalidRedirectLocation`
  public Metadata check() {
    Map<String, String> own = user == null ? Map.of() : user;
    int size =
        own.entrySet().stream().mapToInt(it -> length(it.getKey()) + length(it.getValue())).sum();
    if (size > MAX_USER) {
      throw ObjectErrors.metadataTooLarge(size, MAX_USER);
    }
    if (storageClass != null && !STORAGE_CLASSES.contains(storageClass)) {
      throw ObjectErrors.invalidStorageClass(storageClass);
    }
    if (websiteRedirect != null && !isRedirect(websiteRedirect)) {
      throw ObjectErrors.invalidRedirectLocation();
    }
    return new Metadata(
        contentType == null || contentType.isEmpty() ? Metadata.DEFAULT_TYPE : contentType,
        contentEncoding,
        contentLanguage,
        contentDisposition,
        cacheControl,
        expires,
        websiteRedirect,
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
