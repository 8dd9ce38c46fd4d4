package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The end of a pipe that a process writes to, as the kernel shows it to others in `/proc`. What is
/// written there comes after everything that the process has written before.
final class WriteEnd {
  private final Path link;
  private final @Nullable Path pipe;

  private WriteEnd(Path link, @Nullable Path pipe) {
    this.link = link;
    this.pipe = pipe;
  }

  /// That of a process that has just been started, so that it has not redirected anything yet.
  ///
  /// @param descriptor 1 or 2
  static WriteEnd of(long pid, int descriptor) {
    var link = Path.of("/proc/" + pid + "/fd/" + descriptor);
    return new WriteEnd(link, target(link));
  }

  /// Writes, unless the process is gone, writes to something else by now, or the system does not show
  /// pipes.
  ///
  /// @param bytes at most 512, which no other writer can come between (`PIPE_BUF` of POSIX)
  boolean write(byte[] bytes) {
    if (pipe == null || !pipe.equals(target(link))) {
      return false;
    }
    try (var channel = FileChannel.open(link, StandardOpenOption.WRITE)) {
      return channel.write(ByteBuffer.wrap(bytes)) == bytes.length;
    } catch (IOException _) {
      return false;
    }
  }

  private static @Nullable Path target(Path link) {
    try {
      Path target = Files.readSymbolicLink(link);
      return target.toString().startsWith("pipe:") ? target : null;
    } catch (IOException | UnsupportedOperationException _) {
      return null;
    }
  }
}
