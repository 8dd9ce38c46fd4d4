package dev.virga.plugin.s3.form;

import dev.virga.spi.Headers;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The headers that PutObject would have for what a form's fields say.
final class FormHeaders {
  private static final String AMZ = "x-amz-";

  /// Fields that are headers under their own names, in small letters.
  private static final Set<String> SAME =
      Set.of(
          "cache-control",
          "content-disposition",
          "content-encoding",
          "content-language",
          "content-md5",
          "content-type",
          "expires");

  /// Fields that sign the form.
  private static final Set<String> SIGNATURE =
      Set.of(
          "x-amz-algorithm",
          "x-amz-credential",
          "x-amz-date",
          "x-amz-security-token",
          "x-amz-signature");

  private FormHeaders() {}

  /// @throws dev.virga.spi.AwsException `MalformedXML` if the tags are no document
  static Headers of(Map<String, String> fields) {
    Headers headers = Headers.EMPTY;
    for (var field : fields.entrySet()) {
      String name = field.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("acl")) {
        headers = headers.with("x-amz-acl", field.getValue());
      } else if (name.equals("tagging")) {
        headers = headers.with("x-amz-tagging", TaggingField.header(field.getValue()));
      } else if (SAME.contains(name) || (name.startsWith(AMZ) && !SIGNATURE.contains(name))) {
        headers = headers.with(name, field.getValue());
      }
    }
    return headers;
  }
}
