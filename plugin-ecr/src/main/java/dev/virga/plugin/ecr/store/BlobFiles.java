package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.spi.Body;
import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// The files of blobs, as the package says. What is in a file that has its name is whole and verified.
public final class BlobFiles {
  private final Path incoming;
  private final Path blobs;
  private final boolean durable;
  private final Ids ids;

  /// Files in a directory.
  ///
  /// @param durable whether files outlive the process, and so are synced
  public BlobFiles(Path directory, boolean durable, Ids ids) {
    this.incoming = directory.resolve("incoming");
    this.blobs = directory.resolve("blobs");
    this.durable = durable;
    this.ids = ids;
  }

  /// A blob in the making.
  public Draft draft() {
    Path file = incoming.resolve(ids.hex(32));
    try {
      Files.createDirectories(incoming);
      return new Draft(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a blob cannot be written", e);
    }
  }

  /// Whether a blob is there.
  boolean has(Scope scope, String digest) {
    return Files.exists(path(scope, digest));
  }

  /// Makes a written file last.
  void secure(Path file) {
    try {
      if (durable) {
        sync(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a blob cannot be kept", e);
    }
  }

  /// Gives a file that lasts its final name.
  void place(Scope scope, Path file, String digest) {
    try {
      Path directory = Files.createDirectories(directory(scope, digest));
      Files.move(file, path(scope, digest), StandardCopyOption.ATOMIC_MOVE);
      syncDirectory(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("a blob cannot be kept", e);
    }
  }

  /// The same blob for another registry, without a copy where the file system knows links.
  void share(Scope from, Scope to, String digest) {
    Path target = path(to, digest);
    try {
      Path directory = Files.createDirectories(directory(to, digest));
      try {
        Files.createLink(target, path(from, digest));
      } catch (FileAlreadyExistsException _) {
        return;
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.copy(path(from, digest), target);
      }
      syncDirectory(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("a blob cannot be shared", e);
    }
  }

  /// A blob as a stream, which is read to its end even if the blob is removed meanwhile.
  ///
  /// @return nothing if it is not there
  public Optional<Body> open(Scope scope, String digest) {
    Path file = path(scope, digest);
    try {
      long size = Files.size(file);
      return Optional.of(new Body.Stream(Files.newInputStream(file), size));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a blob cannot be read", e);
    }
  }

  /// Removes a blob.
  void remove(Scope scope, String digest) {
    try {
      Files.deleteIfExists(path(scope, digest));
    } catch (IOException e) {
      throw new UncheckedIOException("a blob cannot be removed", e);
    }
  }

  /// Removes what was being written when the process ended, and blobs that no row knows.
  ///
  /// @param known whether a registry has a blob
  void tidy(BiPredicate<Scope, String> known) {
    try {
      for (Path it : list(incoming)) {
        Files.deleteIfExists(it);
      }
      for (Path account : list(blobs)) {
        for (Path region : list(account)) {
          tidy(new Scope(name(account), name(region)), region.resolve("sha256"), known);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the directory of ECR cannot be tidied", e);
    }
  }

  private static void tidy(Scope scope, Path directory, BiPredicate<Scope, String> known)
      throws IOException {
    for (Path group : list(directory)) {
      for (Path it : list(group)) {
        if (!known.test(scope, "sha256:" + name(it))) {
          Files.deleteIfExists(it);
        }
      }
    }
  }

  private Path path(Scope scope, String digest) {
    return directory(scope, digest).resolve(Digest.hex(digest));
  }

  private Path directory(Scope scope, String digest) {
    return blobs
        .resolve(scope.account())
        .resolve(scope.region())
        .resolve("sha256")
        .resolve(Digest.hex(digest).substring(0, 2));
  }

  /// A new name is only safe once its directory is.
  private void syncDirectory(Path directory) throws IOException {
    if (durable) {
      sync(directory);
    }
  }

  private static void sync(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static List<Path> list(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    }
  }
}
