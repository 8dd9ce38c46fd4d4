package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumType;
import dev.virga.plugin.s3.checksum.Digested;
import dev.virga.plugin.s3.checksum.ExpectedDigests;
import dev.virga.plugin.s3.request.Upload;
import dev.virga.plugin.s3.store.Content;
import dev.virga.plugin.s3.store.Segment;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The content of a copy: the files of the source under names of its own. It is only read where its
/// ETag or checksum is not that of the source.
public final class CopiedContent implements AutoCloseable {
  private final Store store;
  private final ObjectReader reader;
  private List<Segment> segments = List.of();
  private @Nullable Content content;
  private boolean kept;

  /// No content yet.
  public CopiedContent(Store store) {
    this.store = store;
    this.reader = new ObjectReader(store);
  }

  /// Takes the content of an object.
  ///
  /// @param source finds the object, anew where it was replaced meanwhile
  /// @param algorithm of the checksum; null for that of the source
  /// @return the object
  ObjectReader.Located take(
      Supplier<ObjectReader.Located> source, @Nullable ChecksumAlgorithm algorithm) {
    return take(source, StoredObject::segments, algorithm);
  }

  /// Takes some of the content of an object.
  ///
  /// @param source finds the object, anew where it was replaced meanwhile
  /// @param wanted says where the wanted bytes are
  /// @param algorithm of the checksum; null for that of the source
  /// @return the object
  public ObjectReader.Located take(
      Supplier<ObjectReader.Located> source,
      Function<StoredObject, List<Segment>> wanted,
      @Nullable ChecksumAlgorithm algorithm) {
    var taken =
        reader.whileThere(
            source,
            located -> {
              segments = store.files().share(wanted.apply(located.object()));
              return located;
            });
    content = content(taken.object(), algorithm);
    return taken;
  }

  /// What was taken.
  public Content content() {
    return Objects.requireNonNull(content);
  }

  /// A row knows the files now.
  public void keep() {
    kept = true;
  }

  private Content content(StoredObject source, @Nullable ChecksumAlgorithm algorithm) {
    StoredChecksum own = source.checksum();
    if (own != null
        && source.parts() == null
        && source.size() == segments.stream().mapToLong(Segment::length).sum()
        && (algorithm == null || algorithm == own.algorithm())
        && own.type().equals(ChecksumType.FULL_OBJECT.name())) {
      return Content.whole(source.size(), source.eTag(), own, segments);
    }
    ChecksumAlgorithm wanted =
        algorithm != null ? algorithm : own == null ? ChecksumAlgorithm.CRC64NVME : own.algorithm();
    Digested digested = digest(wanted);
    var checksum = StoredChecksum.of(digested.checksum());
    return Content.whole(digested.length(), digested.md5(), checksum, segments);
  }

  private Digested digest(ChecksumAlgorithm algorithm) {
    var expected = ExpectedDigests.NONE.orElse(algorithm);
    try (var upload = new Upload(store.files().open(segments), expected, () -> Headers.EMPTY)) {
      return upload.copyTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("the source of a copy cannot be read", e);
    }
  }

  @Override
  public void close() {
    if (!kept) {
      store.files().remove(segments);
    }
  }
}
