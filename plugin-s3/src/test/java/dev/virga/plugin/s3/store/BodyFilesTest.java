package dev.virga.plugin.s3.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.CountingIds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyFilesTest {
  @TempDir Path directory;
  private BodyFiles files;

  @BeforeEach
  void open() {
    files = new BodyFiles(directory, true, new CountingIds());
  }

  private Segment keep(String content) throws IOException {
    try (Draft draft = files.draft()) {
      draft.write(content.getBytes(UTF_8));
      Segment segment = draft.segments().getFirst();
      draft.keep();
      return segment;
    }
  }

  private String read(List<Segment> segments) throws IOException {
    try (InputStream in = files.open(segments)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private List<String> found() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).map(it -> it.getFileName().toString()).toList();
    }
  }

  @Test
  void a_body_that_is_not_kept_is_removed() throws IOException {
    try (Draft draft = files.draft()) {
      draft.write(1);
    }
    try (Draft draft = files.draft()) {
      draft.write(1);
      draft.place();
    }

    assertThat(found()).isEmpty();
  }

  @Test
  void an_empty_body_has_no_file() throws IOException {
    try (Draft draft = files.draft()) {
      assertThat(draft.segments()).isEmpty();
      draft.keep();
    }

    assertThat(found()).isEmpty();
    assertThat(read(List.of())).isEmpty();
  }

  @Test
  void segments_are_read_one_after_the_other() throws IOException {
    Segment first = keep("abc");
    Segment second = keep("defgh");

    assertThat(read(List.of(first, second))).isEqualTo("abcdefgh");
    assertThat(read(Segment.slice(List.of(first, second), 2, 3))).isEqualTo("cde");
    assertThat(read(Segment.slice(List.of(first, second), 3, 99))).isEqualTo("defgh");
    assertThat(Segment.slice(List.of(first, second), 8, 1)).isEmpty();
  }

  @Test
  void what_is_being_read_is_removed_when_its_last_reader_is_done() throws IOException {
    List<Segment> segments = List.of(keep("abc"), keep("def"));
    InputStream one = files.open(segments);
    InputStream other = files.open(segments);

    files.remove(segments);

    assertThat(found()).hasSize(2);
    assertThatThrownBy(() -> files.open(segments)).isInstanceOf(NoSuchFileException.class);
    one.close();
    assertThat(new String(other.readAllBytes(), UTF_8)).isEqualTo("abcdef");
    assertThat(found()).hasSize(2);
    other.close();
    other.close();
    assertThat(found()).isEmpty();
    assertThatThrownBy(() -> files.open(segments)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_body_that_has_lost_a_file_is_not_opened_at_all() throws IOException {
    Segment first = keep("abc");
    Segment second = keep("def");
    files.remove(List.of(second));

    assertThatThrownBy(() -> files.open(List.of(first, second)))
        .isInstanceOf(NoSuchFileException.class);

    files.remove(List.of(first));
    assertThat(found()).isEmpty();
  }

  @Test
  void shared_content_lasts_as_long_as_one_has_it() throws IOException {
    Segment own = keep("abcdef");
    List<Segment> shared = files.share(List.of(new Segment(own.file(), 1, 2), own));

    files.remove(List.of(own));

    assertThat(read(shared)).isEqualTo("bcabcdef");
    files.remove(shared);
    assertThat(found()).isEmpty();
  }

  @Test
  void sharing_what_is_gone_leaves_nothing() throws IOException {
    Segment first = keep("abc");
    Segment second = keep("def");
    files.remove(List.of(second));

    assertThatThrownBy(() -> files.share(List.of(first, second)))
        .isInstanceOf(NoSuchFileException.class);

    assertThat(found()).containsExactly(first.file());
  }

  @Test
  void what_no_row_knows_is_removed() throws IOException {
    Segment known = keep("abc");
    keep("def");
    Draft half = files.draft();
    half.write('x');

    files.removeAllBut(Set.of(known.file()));

    assertThat(found()).containsExactly(known.file());
  }
}
