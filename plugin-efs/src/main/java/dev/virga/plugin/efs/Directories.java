package dev.virga.plugin.efs;

import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The directories whose content is that of the file systems: `files/ACCOUNT/REGION/ID`.
///
/// A directory that is removed is moved aside at once, to `deleted/`, and emptied by a thread of its
/// own, however much is in it. What the end of the platform interrupts is emptied at the next start.
final class Directories implements AutoCloseable {
  private static final String EVERYONE = "rwxrwxrwx";

  private final Path files;
  private final Path deleted;
  private final Ids ids;
  private final System.Logger log;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("virga-efs-delete").factory());
  private volatile boolean closed;

  /// @param base the directory of the service
  Directories(Path base, Ids ids, System.Logger log) {
    this.files = base.resolve("files");
    this.deleted = base.resolve("deleted");
    this.ids = ids;
    this.log = log;
    if (Files.isDirectory(deleted)) {
      emptyLater(deleted);
    }
  }

  /// The directory of a file system.
  Path of(Scope scope, String fileSystemId) {
    return files.resolve(scope.account()).resolve(scope.region()).resolve(fileSystemId);
  }

  /// Makes the directory of a file system, which anyone may write to.
  void create(Scope scope, String fileSystemId) {
    try {
      Path directory = of(scope, fileSystemId);
      Files.createDirectories(directory);
      // not left to createDirectories, because of the umask
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(EVERYONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Removes the directory of a file system.
  void remove(Scope scope, String fileSystemId) {
    try {
      Path directory = of(scope, fileSystemId);
      if (Files.isDirectory(directory)) {
        Files.createDirectories(deleted);
        Path aside = deleted.resolve(fileSystemId + "-" + ids.hex(8));
        Files.move(directory, aside, StandardCopyOption.ATOMIC_MOVE);
        emptyLater(aside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void emptyLater(Path directory) {
    if (!closed) {
      thread.execute(() -> empty(directory));
    }
  }

  private void empty(Path directory) {
    try {
      delete(directory);
    } catch (IOException e) {
      // a process that still has it mounted may be writing into it; the next start tries again
      log.log(System.Logger.Level.DEBUG, "A deleted file system is not empty yet", e);
    }
  }

  private void delete(Path path) throws IOException {
    if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
        for (Path child : children) {
          if (closed) {
            return;
          }
          delete(child);
        }
      }
    }
    if (!closed) {
      Files.deleteIfExists(path);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    thread.close();
  }
}
