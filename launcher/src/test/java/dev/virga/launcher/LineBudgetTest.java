package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files that can be read at one sitting: median at most 80 lines, 95th percentile at most 250, none
/// over 400.
class LineBudgetTest {
  private record Source(Path file, long lines) {}

  private static List<Source> sources;

  @BeforeAll
  static void read() throws IOException {
    Path root = root();
    try (Stream<Path> files = Files.walk(root)) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> root.relativize(file).toString().contains("/src/main/java/"))
              .filter(file -> !root.relativize(file).toString().contains("target/"))
              .map(LineBudgetTest::count)
              .sorted(java.util.Comparator.comparingLong(Source::lines))
              .toList();
    }
    assertThat(sources).hasSizeGreaterThan(100);
  }

  @Test
  void half_of_the_files_have_at_most_80_lines() {
    assertThat(percentile(50).lines()).isLessThanOrEqualTo(80);
  }

  @Test
  void nineteen_of_twenty_have_at_most_250_lines() {
    assertThat(percentile(95).lines()).isLessThanOrEqualTo(250);
  }

  @Test
  void none_has_more_than_400_lines() {
    assertThat(sources).allMatch(source -> source.lines() <= 400);
  }

  private static Source percentile(int percent) {
    return sources.get((sources.size() * percent + 99) / 100 - 1);
  }

  private static Source count(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return new Source(file, lines.count());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Path root() {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(directory.resolve("spi/src"))) {
      directory = java.util.Objects.requireNonNull(directory.getParent(), "not in a checkout");
    }
    return directory;
  }
}
