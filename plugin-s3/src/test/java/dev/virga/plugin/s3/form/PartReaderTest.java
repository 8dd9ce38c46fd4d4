package dev.virga.plugin.s3.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartReaderTest {
  /// Hands out a few bytes at a time, as a network does.
  private static final class FakeNetwork extends InputStream {
    private final InputStream content;
    private final Random random;

    FakeNetwork(byte[] content, Random random) {
      this.content = new ByteArrayInputStream(content);
      this.random = random;
    }

    @Override
    public int read() throws IOException {
      return content.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return content.read(target, offset, Math.min(length, 1 + random.nextInt(9)));
    }
  }

  @Test
  void contents_that_look_like_boundaries_come_out_as_they_went_in() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      String content = pieces(random);
      String form =
          "--XY\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + content + "\r\n--XY--";

      var read =
          Form.read(
              "multipart/form-data; boundary=\"XY\"",
              new FakeNetwork(form.getBytes(ISO_8859_1), random));
      var out = new ByteArrayOutputStream();
      read.file().transferTo(out);

      assertThat(out.toString(ISO_8859_1)).as("seed %d", seed).isEqualTo(content);
    }
  }

  private static String pieces(Random random) {
    String[] some = {"\r", "\n", "\r\n", "-", "--", "\r\n-", "\r\n--", "\r\n--X", "XY", "a", "--X"};
    var content = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      content.append(some[random.nextInt(some.length)]);
    }
    String boundary = "\r\n--XY";
    for (int at = content.indexOf(boundary); at >= 0; at = content.indexOf(boundary)) {
      content.delete(at, at + boundary.length());
    }
    return content.toString();
  }
}
