package dev.virga.plugin.lambda.code;

import dev.virga.spi.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The files of archives. What is in a file or directory that has its name is whole.
///
/// ```
/// archives/HEX    an archive as it was uploaded, by its SHA-256
/// unpacked/HEX/   what is in it; only as long as the process lives
/// incoming/ID     what is being written, or removed
/// ```
final class ArchiveFiles {
  private final Path incoming;
  private final Path archives;
  private final Path unpacked;
  private final boolean durable;
  private final Ids ids;

  /// @param durable whether archives outlive the process, and so are synced
  ArchiveFiles(Path directory, boolean durable, Ids ids) {
    this.incoming = directory.resolve("incoming");
    this.archives = directory.resolve("archives");
    this.unpacked = directory.resolve("unpacked");
    this.durable = durable;
    this.ids = ids;
  }

  /// A written archive that has no name yet.
  record Draft(Path file, CodeDigest digest, long size) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("an archive that is not wanted cannot be removed", e);
      }
    }
  }

  /// Writes an archive aside.
  ///
  /// @param limit the most bytes that are read
  Draft write(InputStream content, long limit) {
    try {
      Path file = aside();
      var in = new DigestInputStream(content, CodeDigest.hash());
      try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int n = in.read(buffer); n >= 0 && size <= limit; n = in.read(buffer)) {
          out.write(buffer, 0, n);
          size += n;
        }
        return new Draft(file, new CodeDigest(in.getMessageDigest().digest()), size);
      } catch (IOException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be written", e);
    }
  }

  /// Makes a written archive last.
  void secure(Draft draft) {
    try {
      sync(draft.file);
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be kept", e);
    }
  }

  /// Gives an archive its name, unless it is there already.
  void place(Draft draft) {
    Path target = archives.resolve(draft.digest.hex());
    try {
      if (!Files.exists(target)) {
        Files.createDirectories(archives);
        Files.move(draft.file, target, StandardCopyOption.ATOMIC_MOVE);
        sync(archives);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be kept", e);
    }
  }

  Optional<Path> archive(String hex) {
    return Optional.of(archives.resolve(hex)).filter(Files::exists);
  }

  /// The directory with what is in an archive, which is made if it is not there. Not to be called twice
  /// at the same time for one archive.
  Path unpack(String hex) throws IOException {
    Path target = unpacked.resolve(hex);
    if (Files.isDirectory(target)) {
      return target;
    }
    Path archive =
        archive(hex).orElseThrow(() -> new NoSuchFileException("the archive " + hex + " is gone"));
    Path draft = aside();
    try (ZipContents contents = ZipContents.open(archive)) {
      UnixPermissions.createDirectories(draft);
      contents.unpack(draft);
      Files.createDirectories(unpacked);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      delete(draft);
      throw e;
    }
    return target;
  }

  /// Takes the names from an archive and its directory.
  ///
  /// @return what [#delete] is to remove
  Optional<Path> discard(String hex) {
    try {
      Files.deleteIfExists(archives.resolve(hex));
      Path directory = unpacked.resolve(hex);
      if (!Files.isDirectory(directory)) {
        return Optional.empty();
      }
      return Optional.of(Files.move(directory, aside(), StandardCopyOption.ATOMIC_MOVE));
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be removed", e);
    }
  }

  /// Removes what was being written when the process ended, everything unpacked, which may not have
  /// reached the disk, and archives that nobody uses.
  void tidy(Predicate<String> used) {
    delete(incoming);
    delete(unpacked);
    if (Files.isDirectory(archives)) {
      try (Stream<Path> all = Files.list(archives)) {
        List<Path> unused = all.filter(it -> !used.test(it.getFileName().toString())).toList();
        unused.forEach(ArchiveFiles::delete);
      } catch (IOException e) {
        throw new UncheckedIOException("the archives cannot be tidied", e);
      }
    }
  }

  /// Removes a file, or a directory with all that is in it. Links are not followed.
  static void delete(Path path) {
    try {
      if (Files.exists(path)) {
        Files.walkFileTree(path, new Deletion());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("unpacked code cannot be removed", e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }

  private Path aside() throws IOException {
    return Files.createDirectories(incoming).resolve(ids.hex(32));
  }

  private void sync(Path path) throws IOException {
    if (durable) {
      try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
