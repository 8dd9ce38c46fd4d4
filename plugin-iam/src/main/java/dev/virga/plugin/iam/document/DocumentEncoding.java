package dev.virga.plugin.iam.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Documents stand in answers with every byte percent-encoded that
/// [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.3) does not leave alone.
public final class DocumentEncoding {
  private DocumentEncoding() {}

  /// A document as answers have it.
  public static String encode(String document) {
    return URLEncoder.encode(document, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
