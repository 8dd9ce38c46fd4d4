package dev.virga.runtime.exec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class MarkedInputTest {
  private static final long LONG = TimeUnit.SECONDS.toNanos(15);

  /// What the pipe holds, written to before it is read.
  private final ByteArrayOutputStream pipe = new ByteArrayOutputStream();

  private int largest = Integer.MAX_VALUE;

  private final MarkedInput input =
      new MarkedInput(
          new InputStream() {
            private @Nullable ByteArrayInputStream bytes;

            @Override
            public int read() {
              throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
              if (bytes == null) {
                bytes = new ByteArrayInputStream(pipe.toByteArray());
              }
              return bytes.read(target, offset, Math.min(length, largest));
            }
          });

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 37, 38, 39, 1000})
  void marks_are_taken_out_however_the_bytes_arrive(int chunk) throws Exception {
    largest = chunk;
    pipe.writeBytes("\0one".getBytes(UTF_8));
    long first = input.write(this::append);
    long second = input.write(this::append);
    pipe.writeBytes("\0\0two".getBytes(UTF_8));
    long third = input.write(this::append);

    assertThat(new String(input.readAllBytes(), UTF_8)).isEqualTo("\0one\0\0two");
    input.await(first, LONG);
    input.await(second, LONG);
    input.await(third, LONG);
  }

  @Test
  void the_beginning_of_a_mark_at_the_end_is_output() throws Exception {
    pipe.writeBytes("one".getBytes(UTF_8));
    input.write(mark -> {
      pipe.write(mark, 0, 20);
      return true;
    });

    assertThat(input.readAllBytes()).hasSize(23);
  }

  @Test
  void who_waits_goes_on_when_the_reader_asks_for_more() throws Exception {
    pipe.writeBytes("one".getBytes(UTF_8));
    long mark = input.write(this::append);
    var over = new CountDownLatch(1);
    Thread.ofVirtual()
        .start(() -> {
          try {
            input.await(mark, LONG);
            over.countDown();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });

    assertThat(input.read(new byte[10])).isEqualTo(3);
    assertThat(over.await(20, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(input.read(new byte[10])).isEqualTo(-1);
    assertThat(over.await(LONG, TimeUnit.NANOSECONDS)).isTrue();
  }

  @Test
  void a_mark_that_could_not_be_written_is_not_waited_for() throws Exception {
    assertThat(input.write(_ -> false)).isZero();
    input.await(0, LONG);
  }

  private boolean append(byte[] mark) {
    pipe.writeBytes(mark);
    return true;
  }
}
