package dev.virga.plugin.s3.chunked;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.virga.plugin.s3.checksum.ChecksumErrors;
import dev.virga.spi.Headers;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The headers after the last chunk.
final class TrailerSection {
  private static final int LONGEST_LINE = 8 * 1024;
  private static final int MOST_LINES = 32;
  private static final String SIGNATURE = "x-amz-trailer-signature";

  private TrailerSection() {}

  /// Reads the trailers up to the empty line that ends them. Where they are signed, an empty line
  /// before the signature is passed over, since there are clients that send one.
  static Headers read(EncodedBytes bytes, ChunkSigning signing, boolean signed) throws IOException {
    var trailers = new TreeMap<String, String>();
    String signature = null;
    for (int i = 0; i < MOST_LINES; i++) {
      String line = bytes.line(LONGEST_LINE).strip();
      if (line.isEmpty()) {
        if (signed && signature == null) {
          continue;
        }
        verify(trailers, signature, signing, signed);
        return headers(trailers);
      }
      int colon = line.indexOf(':');
      if (colon < 1 || signature != null) {
        throw ChecksumErrors.malformedTrailer();
      }
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (name.equals(SIGNATURE)) {
        signature = value;
      } else if (trailers.put(name, value) != null) {
        throw ChecksumErrors.malformedTrailer();
      }
    }
    throw ChecksumErrors.malformedTrailer();
  }

  private static void verify(
      Map<String, String> trailers,
      @Nullable String signature,
      ChunkSigning signing,
      boolean signed) {
    if (signed) {
      signing.begin(signature);
      var canonical = new StringBuilder();
      trailers.forEach(
          (name, value) -> canonical.append(name).append(":").append(value).append("\n"));
      byte[] bytes = canonical.toString().getBytes(ISO_8859_1);
      signing.update(bytes, 0, bytes.length);
      signing.endTrailers();
    }
  }

  private static Headers headers(Map<String, String> trailers) {
    var values = new TreeMap<String, List<String>>();
    trailers.forEach((name, value) -> values.put(name, List.of(value)));
    return Headers.of(values);
  }
}
