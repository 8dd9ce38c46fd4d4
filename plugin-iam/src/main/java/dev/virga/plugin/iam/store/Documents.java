package dev.virga.plugin.iam.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Policy documents as answers carry them: percent-encoded as
/// [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.1) has it.
public final class Documents {
  private Documents() {}

  /// A document in percent-encoding; null stays null.
  public static @Nullable String encoded(@Nullable String document) {
    return document == null
        ? null
        : URLEncoder.encode(document, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A")
            .replace("%7E", "~");
  }
}
