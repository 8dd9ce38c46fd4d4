package dev.virga.plugin.lambda.code;

import static dev.virga.plugin.lambda.code.ArchivesUnderTest.FUNCTION;
import static dev.virga.plugin.lambda.code.ArchivesUnderTest.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.lambda.code.CodeStore.BrokenArchive;
import dev.virga.plugin.lambda.code.CodeStore.Unpacked;
import dev.virga.spi.AwsException;
import dev.virga.testkit.ServiceUnderTest;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  private final ArchivesUnderTest it = new ArchivesUnderTest();

  @AfterEach
  void close() {
    it.close();
  }

  @Test
  void what_was_kept_is_found_byte_for_byte_and_measured() throws Exception {
    byte[] zip = new ZipBuilder().file("index.js", "12345").file("lib/a.js", "678").bytes();

    var kept = it.call(() -> it.archives().keep(new java.io.ByteArrayInputStream(zip), FUNCTION));

    assertThat(kept.codeSize()).isEqualTo(zip.length);
    assertThat(kept.unzippedSize()).isEqualTo(8);
    assertThat(Files.readAllBytes(it.archives().archive(kept.codeSha256()).orElseThrow()))
        .isEqualTo(zip);
    assertThat(it.archives().find(kept.codeSha256())).contains(kept);
  }

  @Test
  void executables_links_and_plain_files_are_unpacked_as_they_were_packed() throws Exception {
    var kept =
        it.keep(
            new ZipBuilder()
                .file("bootstrap", "#!/bin/sh", 0755)
                .file("secret", "x", 0600)
                .file("plain/from-windows", "y")
                .link("lib/current", "../plain"));

    try (Unpacked code = it.archives().unpack(kept.codeSha256())) {
      Path root = code.directory();
      assertThat(permissions(root.resolve("bootstrap"))).isEqualTo("rwxr-xr-x");
      assertThat(permissions(root.resolve("secret"))).isEqualTo("rw-------");
      assertThat(permissions(root.resolve("plain/from-windows"))).isEqualTo("rw-r--r--");
      assertThat(permissions(root.resolve("plain"))).isEqualTo("rwxr-xr-x");
      assertThat(root.resolve("lib/current/from-windows")).hasContent("y");
      assertThat(Files.isSymbolicLink(root.resolve("lib/current"))).isTrue();
    }
  }

  @Test
  void many_who_ask_at_once_get_one_directory() throws Exception {
    var kept = it.keep(new ZipBuilder().file("a", "1").file("b/c", "2"));

    List<Path> directories;
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Path>> callers =
          IntStream.range(0, 20)
              .<Callable<Path>>mapToObj(_ ->
                  () -> {
                    try (Unpacked code = it.archives().unpack(kept.codeSha256())) {
                      assertThat(code.directory().resolve("b/c")).hasContent("2");
                      return code.directory();
                    }
                  })
              .toList();
      directories = executor.invokeAll(callers).stream().map(Future::resultNow).toList();
    }

    assertThat(directories).hasSize(20).containsOnly(directories.getFirst());
  }

  @Test
  void an_archive_that_nobody_uses_any_more_is_removed() throws Exception {
    var kept = it.keep(new ZipBuilder().file("a", "1"));
    it.archives().unpack(kept.codeSha256()).close();
    it.use(OTHER, Set.of(kept.codeSha256()));

    it.use(FUNCTION, Set.of());

    assertThat(it.archives().archive(kept.codeSha256())).isPresent();
    it.use(OTHER, Set.of());
    Waiting.until(Duration.ofSeconds(5), it::files, List::isEmpty);
    assertThat(it.archives().find(kept.codeSha256())).isEmpty();
  }

  @Test
  void a_directory_stays_as_long_as_somebody_looks_into_it() throws Exception {
    var kept = it.keep(new ZipBuilder().file("a", "1"));
    var newer = it.keep(new ZipBuilder().file("a", "2"));

    try (Unpacked code = it.archives().unpack(kept.codeSha256())) {
      it.use(FUNCTION, Set.of(newer.codeSha256()));
      it.use(OTHER, Set.of());

      assertThat(code.directory().resolve("a")).hasContent("1");
    }
    Waiting.until(
        Duration.ofSeconds(5), () -> it.archives().archive(kept.codeSha256()), o -> o.isEmpty());
    assertThat(it.archives().archive(newer.codeSha256())).isPresent();
  }

  @Test
  void a_call_that_fails_uses_nothing() {
    assertThatThrownBy(() ->
            it.call(() -> {
              it.archives().keep(new ZipBuilder().file("a", "1").stream(), FUNCTION);
              throw new IllegalStateException("the call fails");
            }))
        .hasMessage("the call fails");

    byte[] same = new ZipBuilder().file("a", "1").bytes();
    var inspected = it.archives().inspect(new java.io.ByteArrayInputStream(same));
    assertThat(it.archives().find(inspected.codeSha256())).isEmpty();
  }

  @Test
  void a_restart_finds_what_is_used_and_removes_the_rest(@TempDir Path data) throws Exception {
    CodeStore.StoredArchive used;
    try (var first = new ArchivesUnderTest(setup -> setup.in(data))) {
      used = first.keep(new ZipBuilder().file("a", "1"));
      first.archives().unpack(used.codeSha256()).close();
      assertThatThrownBy(() ->
              first.call(() -> {
                first.archives().keep(new ZipBuilder().file("b", "2").stream(), OTHER);
                throw new IllegalStateException("the call fails");
              }))
          .isInstanceOf(IllegalStateException.class);
    }

    try (var second = new ArchivesUnderTest(setup -> setup.in(data))) {
      assertThat(second.files()).hasSize(1);
      try (Unpacked code = second.archives().unpack(used.codeSha256())) {
        assertThat(code.directory().resolve("a")).hasContent("1");
      }
    }
  }

  @Test
  void what_is_no_archive_is_accepted_leniently_and_broken_when_used() {
    var kept = it.keep("fake");

    assertThat(kept.codeSize()).isEqualTo(4);
    assertThatThrownBy(() -> it.archives().unpack(kept.codeSha256()))
        .isInstanceOf(BrokenArchive.class);
  }

  @Test
  void what_is_no_archive_is_refused_strictly() {
    try (var strict = new ArchivesUnderTest(ServiceUnderTest.Setup::strict)) {
      assertThatThrownBy(() -> strict.keep("fake"))
          .isInstanceOf(AwsException.class)
          .hasMessage(
              "Could not unzip uploaded file. Please check your file, then try to upload again.");
      assertThat(strict.files()).isEmpty();
    }
  }

  @Test
  void nothing_and_an_archive_of_nothing_are_refused() {
    assertThatThrownBy(() -> it.keep("")).hasMessage("Uploaded file must be a non-empty zip");
    assertThatThrownBy(() -> it.keep(new ZipBuilder()))
        .hasMessage("Uploaded file must be a non-empty zip");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
