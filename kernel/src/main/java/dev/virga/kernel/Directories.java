package dev.virga.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The directories of services: in the data directory, or temporary ones that are removed in the end.
///
/// A temporary directory is named after the process, so that what a killed process left behind is
/// removed by the next one.
final class Directories implements AutoCloseable {
  private static final String PREFIX = "virga-";

  private final System.Logger log = System.getLogger("dev.virga.kernel");
  private final @Nullable Path data;
  private @Nullable Path temporary;

  Directories(@Nullable Path data) {
    this.data = data;
  }

  /// Whether they outlive the process.
  boolean durable() {
    return data != null;
  }

  /// The directory of a service, made if it does not exist.
  synchronized Path of(String service) {
    try {
      Path parent = data;
      if (parent == null) {
        Path known = temporary;
        parent = known == null ? makeTemporary() : known;
        temporary = parent;
      }
      return Files.createDirectories(parent.resolve(service));
    } catch (IOException e) {
      throw new UncheckedIOException("no directory can be made for " + service, e);
    }
  }

  @Override
  public synchronized void close() {
    if (temporary != null) {
      remove(temporary);
      temporary = null;
    }
  }

  private Path makeTemporary() throws IOException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    removeAbandoned(parent);
    return Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
  }

  private void removeAbandoned(Path parent) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, PREFIX + "[0-9]*-*")) {
      for (Path it : found) {
        String pid = it.getFileName().toString().substring(PREFIX.length()).split("-", -1)[0];
        boolean abandoned =
            pid.chars().allMatch(Character::isDigit)
                && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
        if (abandoned && Files.isWritable(it)) {
          remove(it);
        }
      }
    }
  }

  private void remove(Path directory) {
    try {
      Files.walkFileTree(
          directory,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path it, @Nullable IOException e)
                throws IOException {
              Files.delete(it);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      log.log(
          System.Logger.Level.WARNING,
          "a temporary directory could not be removed: " + directory,
          e);
    }
  }
}
