package dev.virga.plugin.s3.store;

import dev.virga.spi.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The files that hold the bodies of objects, as the package says.
public final class BodyFiles {
  private final Path bodies;
  private final boolean durable;
  private final Ids ids;
  private final Readers readers = new Readers();
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /// Files in a directory. What they need below it is made when they need it, which keeps starting quick.
  ///
  /// @param durable whether files outlive the process, and so are synced
  public BodyFiles(Path directory, boolean durable, Ids ids) {
    this.bodies = directory.resolve("bodies");
    this.durable = durable;
    this.ids = ids;
  }

  /// A body in the making.
  public Draft draft() {
    String id = ids.hex(32);
    Path file = path(id);
    try {
      make(directory(id));
      return new Draft(
          this,
          id,
          file,
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new UncheckedIOException("a body cannot be written", e);
    }
  }

  /// Reads segments one after the other. A file that is removed meanwhile is read to its end.
  ///
  /// @throws NoSuchFileException if a file has been removed already
  public InputStream open(List<Segment> segments) throws NoSuchFileException {
    Set<String> files = files(segments);
    if (!readers.enter(files)) {
      throw new NoSuchFileException("a body that is being removed");
    }
    boolean open = false;
    try {
      for (String it : files) {
        if (files.size() > 1 && !Files.exists(path(it))) {
          throw new NoSuchFileException(it);
        }
      }
      var stream = new SegmentStream(segments, this::path, () -> left(files));
      open = true;
      return stream;
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a body cannot be read", e);
    } finally {
      if (!open) {
        left(files);
      }
    }
  }

  private void left(Set<String> files) {
    removeFiles(readers.leave(files));
  }

  private static Set<String> files(Collection<Segment> segments) {
    return segments.stream().map(Segment::file).collect(Collectors.toSet());
  }

  /// The same content under names of its own, so that each may be removed without the other. Costs no
  /// copy where the file system knows links.
  ///
  /// @throws NoSuchFileException if a file has been removed meanwhile
  public List<Segment> share(List<Segment> segments) throws NoSuchFileException {
    Map<String, String> shared = new HashMap<>();
    try {
      for (Segment it : segments) {
        if (!shared.containsKey(it.file())) {
          String id = ids.hex(32);
          shared.put(it.file(), id);
          link(it.file(), id);
        }
      }
    } catch (NoSuchFileException e) {
      removeFiles(shared.values());
      throw e;
    } catch (IOException e) {
      removeFiles(shared.values());
      throw new UncheckedIOException("a body cannot be shared", e);
    }
    return segments.stream()
        .map(it ->
            new Segment(Objects.requireNonNull(shared.get(it.file())), it.offset(), it.length()))
        .toList();
  }

  /// Removes the files of segments, each when nobody reads it any more.
  public void remove(Collection<Segment> segments) {
    removeFiles(readers.discard(files(segments)));
  }

  /// Removes what no row knows, such as what was being written when the process ended.
  public void removeAllBut(Set<String> known) {
    try {
      for (Path directory : list(bodies)) {
        for (Path it : list(directory)) {
          if (!known.contains(it.getFileName().toString())) {
            Files.deleteIfExists(it);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the directory of S3 cannot be tidied", e);
    }
  }

  /// Ends the writing of a file, and makes it last.
  void finish(String id, FileChannel channel) throws IOException {
    if (durable) {
      channel.force(true);
    }
    channel.close();
    sync(directory(id));
  }

  Path path(String id) {
    return directory(id).resolve(id);
  }

  private Path directory(String id) {
    return bodies.resolve(id.substring(id.length() - 2));
  }

  private void link(String from, String to) throws IOException {
    make(directory(to));
    try {
      Files.createLink(path(to), path(from));
    } catch (NoSuchFileException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      // no links here, or as many as the file system allows one file
      Files.copy(path(from), path(to));
    }
    sync(directory(to));
  }

  /// A new name is only safe once its directory is.
  private void sync(Path directory) throws IOException {
    if (durable && Files.isDirectory(directory)) {
      try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private void removeFiles(Collection<String> files) {
    try {
      for (String it : files) {
        Files.deleteIfExists(path(it));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a body cannot be removed", e);
    } finally {
      readers.removed(files);
    }
  }

  private void make(Path directory) throws IOException {
    if (!made.contains(directory)) {
      Files.createDirectories(directory);
      sync(bodies);
      made.add(directory);
    }
  }

  private static List<Path> list(Path directory) throws IOException {
    var found = new ArrayList<Path>();
    if (!Files.isDirectory(directory)) {
      return found;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      entries.forEach(found::add);
    }
    return found;
  }
}
