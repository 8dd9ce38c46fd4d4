package dev.virga.protocol.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamingTest {
  private static final long SIZE = Runtime.getRuntime().maxMemory() * 2;

  @ParameterizedTest
  @ValueSource(strings = {"restJson1", "restXml", "restXmlNoErrorWrapping"})
  void a_body_of_twice_the_heap_streams_in_and_out(String protocol) throws IOException {
    var upload = new Body.Stream(new Zeros(SIZE), SIZE);

    var answer =
        new FakeService(protocol)
            .answer(new HttpRequest("PUT", "/bucket/key", "", Headers.EMPTY, upload));

    assertThat(answer.body().length()).isEqualTo(SIZE);
    assertThat(drain(answer.body().stream())).isEqualTo(SIZE);
  }

  @Test
  void a_streamed_body_passes_untouched() {
    Body.Stream body = new Body.Stream(new Zeros(5), -1);

    var answer =
        new FakeService("restJson1")
            .answer(new HttpRequest("PUT", "/b/k", "", Headers.EMPTY, body));

    assertThat(answer.body()).isSameAs(body);
    assertThat(answer.headers().first("Content-Type")).contains("application/octet-stream");
  }

  @Test
  void no_body_is_an_empty_stream() {
    var answer =
        new FakeService("restXml")
            .answer(new HttpRequest("PUT", "/b/k", "", Headers.EMPTY, Body.EMPTY));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isSameAs(Body.EMPTY);
  }

  private static long drain(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      total += read;
    }
    return total;
  }

  /// That many zeros, without memory.
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int read = (int) Math.min(length, left);
      left -= read;
      return read == 0 ? -1 : read;
    }
  }
}
