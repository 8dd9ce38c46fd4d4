package dev.virga.plugin.s3.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a client says of an object when it writes it, and gets back with it.
///
/// @param contentType such as `text/plain`; `binary/octet-stream` where the client said nothing
/// @param contentEncoding without `aws-chunked`, which is of the transfer
/// @param contentLanguage as it came
/// @param contentDisposition as it came
/// @param cacheControl as it came
/// @param expires as it came: S3 does not read it
/// @param websiteRedirect where a website sends readers of the object
/// @param storageClass such as `STANDARD`
/// @param user what came under `x-amz-meta-`, with names in lower case
public record Metadata(
    String contentType,
    @Nullable String contentEncoding,
    @Nullable String contentLanguage,
    @Nullable String contentDisposition,
    @Nullable String cacheControl,
    @Nullable String expires,
    @Nullable String websiteRedirect,
    String storageClass,
    Map<String, String> user) {
  /// The content type of an object for which no one named another.
  public static final String DEFAULT_TYPE = "binary/octet-stream";

  /// The storage class of an object for which no one named another.
  public static final String STANDARD = "STANDARD";

  static final Metadata NONE =
      new Metadata(DEFAULT_TYPE, null, null, null, null, null, null, STANDARD, Map.of());

  /// What a copy takes over: neither the storage class nor where a website sends readers.
  public Metadata copied(Metadata asked) {
    return new Metadata(
        contentType,
        contentEncoding,
        contentLanguage,
        contentDisposition,
        cacheControl,
        expires,
        asked.websiteRedirect,
        asked.storageClass,
        user);
  }

  /// The same in another storage class.
  public Metadata withStorageClass(String other) {
    return new Metadata(
        contentType,
        contentEncoding,
        contentLanguage,
        contentDisposition,
        cacheControl,
        expires,
        websiteRedirect,
        other,
        user);
  }
}
