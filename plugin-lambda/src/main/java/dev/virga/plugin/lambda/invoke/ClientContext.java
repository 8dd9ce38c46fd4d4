package dev.virga.plugin.lambda.invoke;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The `X-Amz-Client-Context` of a request: what the client tells the function of itself.
final class ClientContext {
  /// The longest one, in bytes of base64.
  private static final int MAX_LENGTH = 3583;

  private ClientContext() {}

  /// The JSON in a header.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRequestContentException` if there is none in it
  static @Nullable String read(@Nullable String header) {
    if (header == null || header.isEmpty()) {
      return null;
    }
    if (header.length() > MAX_LENGTH) {
      throw InvokeErrors.clientContextTooLong(MAX_LENGTH);
    }
    byte[] json;
    try {
      json = Base64.getDecoder().decode(header);
    } catch (IllegalArgumentException _) {
      throw InvokeErrors.clientContextIsNotJson();
    }
    if (!JsonText.isObject(json)) {
      throw InvokeErrors.clientContextIsNotJson();
    }
    return new String(json, StandardCharsets.UTF_8);
  }
}
