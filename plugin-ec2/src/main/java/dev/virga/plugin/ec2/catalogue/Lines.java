package dev.virga.plugin.ec2.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lines of a file of the catalogue. A line is an entry, its values have `; ` between them, and the
/// first line says what they are.
final class Lines {
  private Lines() {}

  static List<String[]> of(String file) {
    try (InputStream in = Lines.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(it -> !it.startsWith("#")).map(it -> it.split("; ", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
