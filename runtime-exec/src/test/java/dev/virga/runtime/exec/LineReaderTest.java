package dev.virga.runtime.exec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100_000})
  void lines_are_the_same_however_the_bytes_arrive(int chunk) throws Exception {
    var lines = lines("one\n\ntwo\r\n\r\nthr\ree\nlästly".getBytes(UTF_8), chunk);

    assertThat(lines).containsExactly("one", "", "two", "", "thr\ree", "lästly");
  }

  @Test
  void nothing_gives_no_line() throws Exception {
    assertThat(lines(new byte[0], 10)).isEmpty();
  }

  @Test
  void bytes_that_are_not_utf_8_are_replaced() throws Exception {
    var bytes = new byte[] {'a', (byte) 0xff, 'b', '\n', (byte) 0xc3, '\n'};

    assertThat(lines(bytes, 10)).containsExactly("a\uFFFDb", "\uFFFD");
  }

  @Test
  void a_long_line_is_cut_at_256_kibibytes() throws Exception {
    var text = "x".repeat(2 * LineReader.LIMIT + 5) + "\nnext\n";

    var lines = lines(text.getBytes(UTF_8), 100_000);

    assertThat(lines).extracting(String::length).containsExactly(262_144, 262_144, 5, 4);
  }

  @Test
  void a_line_of_exactly_256_kibibytes_is_one_line() throws Exception {
    var text = "x".repeat(LineReader.LIMIT) + "\r\n\nnext";

    var lines = lines(text.getBytes(UTF_8), 100_000);

    assertThat(lines).extracting(String::length).containsExactly(262_144, 0, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ä", "€", "😀"})
  void a_character_is_never_cut(String character) throws Exception {
    for (var before : List.of("", "1", "22", "333")) {
      var text = before + character.repeat(LineReader.LIMIT / 2);

      var lines = lines(text.getBytes(UTF_8), 100_000);

      assertThat(String.join("", lines)).isEqualTo(text);
      assertThat(lines).allMatch(line -> line.getBytes(UTF_8).length <= LineReader.LIMIT);
    }
  }

  @Test
  void bytes_without_any_character_are_cut_too() throws Exception {
    var bytes = new byte[LineReader.LIMIT + 10];
    java.util.Arrays.fill(bytes, (byte) 0x80);

    assertThat(lines(bytes, 100_000)).hasSize(2);
  }

  private static List<String> lines(byte[] bytes, int chunk) throws IOException {
    var lines = new ArrayList<String>();
    var in =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(chunk, length));
          }
        };
    new LineReader(lines::add).readAll(in);
    return lines;
  }
}
