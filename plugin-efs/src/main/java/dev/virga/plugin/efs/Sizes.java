package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.FileSystemSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Measures how much is in file systems, in the way EFS
/// [meters](https://docs.aws.amazon.com/efs/latest/ug/metered-sizes.html) it: the size of each file in
/// steps of 4 KiB, 4 KiB for each directory and link, and 2 KiB for the metadata of each.
///
/// Nobody waits long for a measurement. What is not measured within the time of patience is shown as it
/// was found the last time, with the time of that; such a large tree is walked a tenth of the time at
/// most.
final class Sizes implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long REST = 9;
  private static final long BLOCK = 4096;
  private static final long METADATA = 2048;

  private final InstantSource clock;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(2, Thread.ofVirtual().name("virga-efs-size-", 0).factory());
  private final Map<Path, CompletableFuture<Measured>> running = new ConcurrentHashMap<>();
  private final Map<Path, Measured> known = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /// What a walk found.
  ///
  /// @param ended when it ended, on the clock of nanoseconds
  /// @param took how long it took, in nanoseconds
  private record Measured(long bytes, Instant at, long ended, long took) {
    boolean fresh() {
      return took > PATIENCE && System.nanoTime() - ended < REST * took;
    }
  }

  Sizes(InstantSource clock) {
    this.clock = clock;
  }

  /// The size of an empty file system that was just made, which has not been measured.
  static FileSystemSize none() {
    return new FileSystemSize(0, null, 0L, 0L, 0L);
  }

  /// The sizes of directories, in their order.
  List<FileSystemSize> of(List<Path> directories) {
    long deadline = System.nanoTime() + PATIENCE;
    var walks = new ArrayList<CompletableFuture<Measured>>();
    for (Path directory : directories) {
      Measured last = known.get(directory);
      if (!closed && (last == null || !last.fresh())) {
        walks.add(walk(directory));
      }
    }
    walks.forEach(it -> await(it, deadline));
    return directories.stream().map(this::last).toList();
  }

  /// A directory is gone.
  void forget(Path directory) {
    known.remove(directory);
  }

  private FileSystemSize last(Path directory) {
    Measured measured = known.get(directory);
    return measured == null
        ? none()
        : new FileSystemSize(measured.bytes, measured.at, 0L, measured.bytes, 0L);
  }

  /// A walk that has begun, or begins now.
  private CompletableFuture<Measured> walk(Path directory) {
    return running.computeIfAbsent(
        directory, _ -> CompletableFuture.supplyAsync(() -> measure(directory), threads));
  }

  private static void await(CompletableFuture<Measured> walk, long deadline) {
    try {
      walk.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      // the last measurement is shown
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Measured measure(Path directory) {
    long begun = System.nanoTime();
    var walk = new Walk();
    try {
      Files.walkFileTree(directory, walk);
      long ended = System.nanoTime();
      var measured = new Measured(walk.bytes, clock.instant(), ended, ended - begun);
      if (!closed) {
        known.put(directory, measured);
      }
      return measured;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      running.remove(directory);
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      bytes += BLOCK + METADATA;
      return closed ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      long content = attributes.isRegularFile() ? attributes.size() : BLOCK;
      bytes += (content + BLOCK - 1) / BLOCK * BLOCK + METADATA;
      return FileVisitResult.CONTINUE;
    }

    /// Files come and go while they are counted, and some may not be read.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cannot) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException cannot) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() {
    closed = true;
    threads.close();
  }
}
