package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.plugin.s3.S3Errors;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/// The encoding of paths. A plus sign stands for itself, unlike in a query.
final class PercentEncoding {
  private PercentEncoding() {}

  /// Decodes a part of a path.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidURI` if that is not UTF-8
  static String text(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(encoded))).toString();
    } catch (CharacterCodingException _) {
      throw S3Errors.invalidUri(encoded);
    }
  }

  /// The same as bytes.
  static byte[] utf8(String encoded) {
    return text(encoded).getBytes(UTF_8);
  }

  private static byte[] bytes(String encoded) {
    var out = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c != '%') {
        out.write(c);
      } else {
        int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
        if (low < 0) {
          throw S3Errors.invalidUri(encoded);
        }
        out.write(high * 16 + low);
        i += 2;
      }
    }
    return out.toByteArray();
  }
}
