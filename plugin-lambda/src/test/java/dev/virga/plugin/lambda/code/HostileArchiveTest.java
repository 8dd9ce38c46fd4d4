package dev.virga.plugin.lambda.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Leniency ends where an archive would reach beyond its directory.
class HostileArchiveTest {
  private final ArchivesUnderTest it = new ArchivesUnderTest();

  @AfterEach
  void close() {
    it.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "a/../../b", "/etc/passwd", "a/..", "..\\a", ".."})
  void names_that_lead_outside_are_refused(String name) {
    assertRefused(new ZipBuilder().file("first", "1").file(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc", "..", "../x", "b/../../x", "a/b/c/d/../../../../.."})
  void links_that_lead_outside_are_refused(String target) {
    assertRefused(new ZipBuilder().link("link", target));
  }

  @Test
  void links_that_lead_outside_through_others_are_refused() {
    assertRefused(
        new ZipBuilder()
            .file("t/file", "x")
            .link("a/b/deep", "../../t")
            .link("escape", "a/b/deep/../.."));
  }

  @Test
  void files_behind_a_link_are_refused() {
    assertRefused(new ZipBuilder().file("real/x", "1").link("link", "real").file("link/y", "2"));
  }

  @Test
  void links_in_a_circle_harm_nobody() throws Exception {
    var kept = it.keep(new ZipBuilder().link("a", "b").link("b", "a").file("c", "1"));

    try (var code = it.archives().unpack(kept.codeSha256())) {
      assertThat(code.directory().resolve("c")).hasContent("1");
    }
  }

  @Test
  void what_is_too_large_unpacked_is_refused_before_it_is_written() {
    var bomb = new ZipBuilder();
    byte[] zeros = new byte[32 << 20];
    for (int i = 0; i < 8; i++) {
      bomb.entry("zeros" + i, zeros, 0);
    }

    assertThatThrownBy(() -> it.keep(bomb))
        .isInstanceOf(AwsException.class)
        .hasMessage("Unzipped size must be smaller than 262144000 bytes");
    assertThat(it.files()).isEmpty();
  }

  @Test
  void of_two_entries_with_one_name_the_later_counts() throws Exception {
    var kept = it.keep(new ZipBuilder().link("a", "b").file("./a", "text"));

    try (var code = it.archives().unpack(kept.codeSha256());
        Stream<Path> all = Files.list(code.directory())) {
      assertThat(all).hasSize(1);
      assertThat(code.directory().resolve("a")).isRegularFile().hasContent("text");
    }
  }

  private void assertRefused(ZipBuilder zip) {
    assertThatThrownBy(() -> it.keep(zip))
        .isInstanceOf(AwsException.class)
        .hasMessage(
            "Could not unzip uploaded file. Please check your file, then try to upload again.");
    assertThat(it.files()).isEmpty();
  }
}
