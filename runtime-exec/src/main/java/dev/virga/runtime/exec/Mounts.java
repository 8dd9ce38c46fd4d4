package dev.virga.runtime.exec;

import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.MountException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mounts of all workloads of an executor. Nothing is made, and nothing is tried, before the first
/// workload comes that has any.
final class Mounts implements AutoCloseable {
  private @Nullable Mounting mounting;
  private @Nullable Path folder;
  private long scripts;

  /// A command that is to be started with mounts.
  ///
  /// @param mounting how it gets a namespace of its own
  /// @param script what mounts them
  /// @param places where the script has what it needs
  record Prepared(Mounting mounting, Path script, MountScript.Places places) {
    /// Waits until everything is mounted.
    ///
    /// @param output the standard output of the process, of which the script's own line is taken
    /// @throws MountException if something cannot be mounted
    void await(InputStream output) throws IOException {
      try {
        if (!firstLine(output).equals(MountScript.READY)) {
          Path errors = places.errors();
          String words = Files.exists(errors) ? Files.readString(errors).strip() : "";
          throw new MountException(words.isEmpty() ? "the mounts could not be made" : words);
        }
      } finally {
        remove();
      }
    }

    private void remove() throws IOException {
      for (Path it : List.of(script, places.errors(), places.table())) {
        Files.deleteIfExists(it);
      }
      NewRoot.remove(places.skeleton());
    }

    /// Byte by byte, since all that follows is the command's.
    private static String firstLine(InputStream output) throws IOException {
      var line = new StringBuilder();
      for (int it = output.read(); it >= 0 && it != '\n'; it = output.read()) {
        line.append((char) it);
      }
      return line.toString();
    }
  }

  /// Prepares the mounts of a command.
  ///
  /// @param directory where the command begins
  /// @param door the file through which it joins a control group; null for none
  /// @throws MountException if this machine does not allow mounts, or these not
  synchronized Prepared prepare(List<Mount> mounts, Path directory, @Nullable Path door)
      throws IOException {
    if (mounting == null) {
      mounting = Mounting.probe();
    }
    if (mounting == Mounting.NONE) {
      throw new MountException(
          "this machine does not let the process executor mount anything: it needs the user root, or"
              + " user namespaces for everyone, and unshare, mount and setpriv of util-linux");
    }
    if (folder == null) {
      folder = Files.createTempDirectory("virga-mounts-").toRealPath();
      Files.createDirectory(folder.resolve("root"));
    }
    String name = Long.toString(++scripts);
    var places =
        new MountScript.Places(
            folder.resolve("root"),
            folder.resolve(name),
            folder.resolve(name + ".tab"),
            folder.resolve(name + ".err"));
    var prepared = new Prepared(mounting, folder.resolve(name + ".sh"), places);
    try {
      Files.writeString(prepared.script(), MountScript.of(mounts, places, directory, door));
      return prepared;
    } catch (FileSystemException e) {
      prepared.remove();
      throw new MountException("the paths of the mounts cannot be looked at: " + e.getMessage());
    } catch (MountException e) {
      prepared.remove();
      throw e;
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (folder != null) {
        for (Path it : List.of(folder.resolve("root"), folder)) {
          Files.deleteIfExists(it);
        }
      }
    } catch (IOException e) {
      System.getLogger(Mounts.class.getName())
          .log(System.Logger.Level.DEBUG, "A temporary directory stays", e);
    }
  }
}
