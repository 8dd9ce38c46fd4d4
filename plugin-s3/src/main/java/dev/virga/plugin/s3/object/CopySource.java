package dev.virga.plugin.s3.object;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What the header `x-amz-copy-source` names.
///
/// @param bucket the bucket
/// @param key the key, decoded
/// @param versionId the version, or null for the current one
public record CopySource(String bucket, String key, @Nullable String versionId) {
  private static final String VERSION = "?versionId=";

  /// Reads the header: `BUCKET/KEY?versionId=ID`, percent-encoded, with or without a slash in front.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument` if it names no object
  public static CopySource of(String header) {
    int question = header.indexOf(VERSION);
    String path = question < 0 ? header : header.substring(0, question);
    String version = question < 0 ? null : header.substring(question + VERSION.length());
    String decoded;
    try {
      // a plus sign is a plus sign here
      decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw ObjectErrors.copySource("Invalid copy source encoding.", header);
    }
    if (decoded.startsWith("arn:")) {
      throw ObjectErrors.copySource("Invalid copy source bucket name", header);
    }
    String rest = decoded.startsWith("/") ? decoded.substring(1) : decoded;
    int slash = rest.indexOf('/');
    if (slash < 0 || slash == rest.length() - 1) {
      throw ObjectErrors.copySource(
          "Copy Source must mention the source bucket and key: sourcebucket/sourcekey", header);
    } else if (slash == 0) {
      throw ObjectErrors.copySource("Invalid copy source bucket name", header);
    }
    return new CopySource(rest.substring(0, slash), rest.substring(slash + 1), version);
  }
}
