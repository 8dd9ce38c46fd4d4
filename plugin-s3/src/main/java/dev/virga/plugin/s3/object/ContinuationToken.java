package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Where a listing goes on. A token holds a position and nothing else, so it works with any parameters
/// and at any time; clients cannot tell what is in it.
public final class ContinuationToken {
  /// Tells our tokens from other text in base64.
  private static final String MARK = "\u0001s3:";

  private ContinuationToken() {}

  /// The token of a position.
  public static String of(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((MARK + position).getBytes(StandardCharsets.UTF_8));
  }

  /// The position of a token.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  public static String position(String token) {
    String text;
    try {
      text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      text = "";
    }
    if (!text.startsWith(MARK)) {
      throw S3Errors.invalidArgument(
          "The continuation token provided is incorrect", "continuation-token", token);
    }
    return text.substring(MARK.length());
  }
}
