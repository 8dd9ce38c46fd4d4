package dev.virga.plugin.s3.chunked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RandomChunksTest {
  @Property(tries = 60)
  void whatever_the_chunks_and_the_reads_the_bytes_are_the_same(
      @ForAll @Size(max = 5) List<@IntRange(min = 8_192, max = 200_000) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 8_191) int last,
      @ForAll @IntRange(min = 1, max = 150_000) int arrives,
      @ForAll @IntRange(min = 1, max = 150_000) int taken,
      @ForAll boolean signed)
      throws IOException {
    var random = new Random(last);
    var content = new ByteArrayOutputStream();
    var encoder = new Encoder();
    String signature = Encoder.SEED.signature();
    for (int i = 0; i <= sizes.size() + 1; i++) {
      var chunk = new byte[i < sizes.size() ? sizes.get(i) : i == sizes.size() ? last : 0];
      random.nextBytes(chunk);
      content.writeBytes(chunk);
      signature = Encoder.sign(signature, chunk);
      if (signed) {
        encoder.chunk(chunk, signature);
      } else {
        encoder.chunk(chunk);
      }
    }
    var slow =
        new ByteArrayInputStream(encoder.encoded()) {
          @Override
          public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, arrives));
          }
        };

    var body =
        new AwsChunkedInputStream(
            slow,
            signed ? StreamingPayload.SIGNED : StreamingPayload.UNSIGNED_TRAILER,
            signed ? Encoder.chain(Encoder.SEED) : new Unsigned(),
            content.size());
    var decoded = new ByteArrayOutputStream();
    var buffer = new byte[taken];
    for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
      assertThat(count).isPositive();
      decoded.write(buffer, 0, count);
    }

    assertThat(decoded.toByteArray()).isEqualTo(content.toByteArray());
  }
}
