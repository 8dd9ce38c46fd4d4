package dev.virga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The module descriptors are what modules may touch. A change shows up in review, because the golden
/// files have to change with it: `./virga test -Dvirga.golden=update` writes them anew.
class ModuleDescriptorsImageTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/modules");
  private static final Path MODULES = Path.of(System.getProperty("virga.modules"));

  static List<Path> ours() throws Exception {
    try (Stream<Path> files = Files.list(MODULES)) {
      Stream<Path> testkit =
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .filter(it -> it.getFileName().toString().matches("virga-testkit-.*[.]jar"));
      return Stream.concat(files, testkit)
          .filter(it -> it.getFileName().toString().startsWith("virga-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("ours")
  void a_descriptor_is_as_it_was_reviewed(Path jar) throws Exception {
    List<String> lines = describe(jar);
    String name = lines.getFirst().split("[@ ]")[0];
    Path golden = GOLDEN.resolve(name + ".txt");

    if (System.getProperty("virga.golden", "").equals("update")) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, lines);
    }

    assertThat(golden).exists();
    assertThat(lines).isEqualTo(Files.readAllLines(golden));
  }

  @Test
  void every_golden_file_has_its_module() throws Exception {
    List<String> names = new ArrayList<>();
    for (Path jar : ours()) {
      names.add(describe(jar).getFirst() + ".txt");
    }

    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  /// What `jar --describe-module` says, without the version and where the jar is.
  private static List<String> describe(Path jar) {
    var out = new StringWriter();
    int code =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--describe-module",
                "--file",
                jar.toString());
    assertThat(code).describedAs(out.toString()).isZero();
    List<String> lines =
        new ArrayList<>(out.toString().lines().filter(it -> !it.isBlank()).toList());
    lines.set(0, lines.getFirst().split("[@ ]")[0]);
    return lines;
  }
}
