package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.UploadErrors;
import dev.virga.plugin.ecr.document.Digest;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Layers that are on their way. The row says how much of the file counts: a part that failed half-way
/// is written over by the next.
public final class Uploads {
  /// What AWS asks clients to send at a time, in bytes.
  public static final long PART_SIZE = 10L << 20;

  /// The least that a part must have that is not the last one, in bytes.
  static final long SMALLEST_PART = 5L << 20;

  private final ServiceContext context;
  private final Table<StoredUpload> rows;
  private final Blobs blobs;
  private final Path directory;
  private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

  Uploads(ServiceContext context, Blobs blobs) {
    this.context = context;
    this.rows = context.table("uploads", StoredUpload.class);
    this.blobs = blobs;
    this.directory = context.directory().resolve("uploads");
  }

  /// Begins one.
  ///
  /// @return its id
  public String begin(Scope scope, String repository) {
    String id = context.ids().uuid();
    rows.put(
        scope,
        key(repository, id),
        new StoredUpload(id, repository, 0, 0, 0, false, context.clock().instant()));
    return id;
  }

  /// Takes the next part.
  ///
  /// @return the last byte received, from 0
  /// @throws dev.virga.spi.AwsException `UploadNotFoundException`; `InvalidLayerPartException` if the
  ///     part does not follow the one before it or is not as long as it says
  public long append(
      Scope scope, String repository, String uploadId, long first, long last, byte[] bytes) {
    synchronized (lock(uploadId)) {
      StoredUpload upload = require(scope, repository, uploadId);
      if (first != upload.size() || bytes.length == 0 || last - first + 1 != bytes.length) {
        throw UploadErrors.invalidPart(scope, repository, uploadId, upload.size() - 1);
      }
      write(uploadId, first, bytes);
      rows.put(scope, key(repository, uploadId), upload.plus(bytes.length, SMALLEST_PART));
      return last;
    }
  }

  /// Makes a layer of what was sent.
  ///
  /// @param digests what the client calculated
  /// @return the layer's digest
  /// @throws dev.virga.spi.AwsException as CompleteLayerUpload does
  public String complete(
      Scope scope, String repository, String uploadId, Collection<String> digests) {
    synchronized (lock(uploadId)) {
      return finish(scope, repository, uploadId, digests);
    }
  }

  private String finish(
      Scope scope, String repository, String uploadId, Collection<String> digests) {
    StoredUpload upload = require(scope, repository, uploadId);
    if (upload.parts() == 0) {
      throw UploadErrors.empty(scope, repository, uploadId);
    }
    if (upload.smallPart()) {
      throw UploadErrors.partTooSmall();
    }
    String digest = digest(uploadId, upload.size());
    if (!digests.contains(digest)) {
      throw UploadErrors.invalidLayer();
    }
    if (blobs.layer(scope, repository, digest).isPresent()) {
      throw UploadErrors.layerAlreadyExists(scope, repository, digest);
    }
    blobs.keep(scope, repository, file(uploadId), digest, upload.size(), false);
    rows.remove(scope, key(repository, uploadId));
    discard(uploadId);
    return digest;
  }

  /// Gives up what a repository is being sent, or what was begun before some time.
  void abandon(Scope scope, Predicate<StoredUpload> which) {
    for (StoredUpload it : rows.list(scope)) {
      if (which.test(it)) {
        rows.remove(scope, key(it.repositoryName(), it.uploadId()));
        discard(it.uploadId());
      }
    }
  }

  /// Gives up what was begun before some time, in every registry.
  public void abandonBefore(Instant time) {
    rows.scopes().forEach(scope -> abandon(scope, it -> it.since().isBefore(time)));
  }

  /// Removes the files of some scopes, whose rows are about to be removed.
  void forget(Predicate<Scope> scopes) {
    rows.scopes().stream()
        .filter(scopes)
        .flatMap(it -> rows.list(it).stream())
        .forEach(it -> discard(it.uploadId()));
  }

  /// Removes files that a crash left without a row, and rows that it left without a file.
  void tidy() {
    rows.scopes()
        .forEach(
            scope -> abandon(scope, it -> it.parts() > 0 && !Files.exists(file(it.uploadId()))));
    Set<String> known = new HashSet<>();
    rows.scopes().forEach(it -> rows.list(it).forEach(row -> known.add(row.uploadId())));
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.list(directory)) {
      files
          .map(it -> it.getFileName().toString())
          .filter(it -> !known.contains(it))
          .forEach(this::discard);
    } catch (IOException e) {
      throw new UncheckedIOException("the uploads of ECR cannot be tidied", e);
    }
  }

  /// What keeps two calls about one upload apart, and those about others hardly ever.
  private Object lock(String uploadId) {
    return locks[Math.floorMod(uploadId.hashCode(), locks.length)];
  }

  private StoredUpload require(Scope scope, String repository, String uploadId) {
    return rows.get(scope, key(repository, uploadId))
        .orElseThrow(() -> UploadErrors.notFound(scope, repository, uploadId));
  }

  private void write(String uploadId, long position, byte[] bytes) {
    try {
      Files.createDirectories(directory);
      try (var channel =
          FileChannel.open(file(uploadId), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer, position + buffer.position());
        }
        channel.truncate(position + bytes.length);
        if (context.durable()) {
          channel.force(true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a part of a layer cannot be written", e);
    }
  }

  private String digest(String uploadId, long size) {
    MessageDigest hash = Digest.sha256();
    try (var channel =
        FileChannel.open(file(uploadId), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.truncate(size);
      var buffer = ByteBuffer.allocate(64 << 10);
      while (channel.read(buffer) >= 0) {
        hash.update(buffer.flip());
        buffer.clear();
      }
      return Digest.of(hash);
    } catch (IOException e) {
      throw new UncheckedIOException("a layer cannot be read", e);
    }
  }

  private void discard(String uploadId) {
    try {
      Files.deleteIfExists(file(uploadId));
    } catch (IOException e) {
      throw new UncheckedIOException("a layer upload cannot be removed", e);
    }
  }

  private Path file(String uploadId) {
    return directory.resolve(uploadId);
  }

  private static String key(String repository, String uploadId) {
    return repository + ":" + uploadId;
  }
}
