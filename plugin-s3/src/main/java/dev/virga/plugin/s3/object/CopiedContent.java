package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.checksum.ChecksumAlgorithm;
import dev.virga.plugin.s3.checksum.ChecksumType;
import dev.virga.plugin.s3.checksum.Digested;
import dev.virga.plugin.s3.checksum.ExpectedDigests;
import dev.virga.plugin.s3.request.Upload;
import dev.virga.plugin.s3.store.Segment;
import dev.virga.plugin.s3.store.Store;
import dev.virga.plugin.s3.store.StoredChecksum;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.spi.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The content of a copy: the files of the source under names of its own. It is only read where its
/// ETag or checksum is not that of the source.
final class CopiedContent implements AutoCloseable {
  private final Store store;
  private final ObjectReader reader;
  private List<Segment> segments = List.of();
  private String eTag = "";
  private @Nullable StoredChecksum checksum;
  private boolean kept;

  CopiedContent(Store store, ObjectReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /// Takes the content of an object.
  ///
  /// @param source finds the object, anew where it was replaced meanwhile
  /// @param algorithm of the checksum; null for that of the source
  ObjectReader.Located take(
      Supplier<ObjectReader.Located> source, @Nullable ChecksumAlgorithm algorithm) {
    var opened = reader.open(source, located -> share(located.object()));
    StoredObject object = opened.found().object();
    StoredChecksum own = object.checksum();
    ChecksumAlgorithm wanted =
        algorithm != null ? algorithm : own == null ? ChecksumAlgorithm.CRC64NVME : own.algorithm();
    boolean same =
        object.parts() == null
            && own != null
            && own.algorithm() == wanted
            && own.type().equals(ChecksumType.FULL_OBJECT.name());
    try (var content = opened.body().stream()) {
      if (same) {
        eTag = object.eTag();
        checksum = own;
      } else {
        var digests = ExpectedDigests.NONE.orElse(wanted);
        Digested digested =
            new Upload(content, digests, () -> Headers.EMPTY)
                .copyTo(OutputStream.nullOutputStream());
        eTag = digested.md5();
        checksum = StoredChecksum.of(digested.checksum());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the source of a copy cannot be read", e);
    }
    return opened.found();
  }

  List<Segment> segments() {
    return segments;
  }

  String eTag() {
    return eTag;
  }

  StoredChecksum checksum() {
    return java.util.Objects.requireNonNull(checksum);
  }

  /// A row knows the files now.
  void keep() {
    kept = true;
  }

  /// Where the source was replaced in the middle, opening what it had fails, and it is found anew.
  private List<Segment> share(StoredObject object) {
    store.files().remove(segments);
    segments = List.of();
    try {
      segments = store.files().share(object.segments());
      return segments;
    } catch (NoSuchFileException _) {
      return object.segments();
    }
  }

  @Override
  public void close() {
    if (!kept) {
      store.files().remove(segments);
    }
  }
}
