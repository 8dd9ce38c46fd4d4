package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.StoredPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What of an object is wanted, in bytes.
///
/// @param offset the first byte
/// @param length how many
/// @param size the size of the whole object
public record ByteRange(long offset, long length, long size) {
  private static final Pattern BYTES = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /// The range that a header asks for ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-14.2));
  /// nothing, and so the whole, for what is not one range of bytes.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidRange` if the object has no such bytes
  public static Optional<ByteRange> of(String header, long size) {
    Matcher matcher = BYTES.matcher(header.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String first = matcher.group(1);
    String last = matcher.group(2);
    if (first.isEmpty()) {
      return last.isEmpty()
          ? Optional.empty()
          : Optional.of(suffix(header, Long.parseLong(last), size));
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
    if (!last.isEmpty() && Long.parseLong(last) < from) {
      return Optional.empty();
    } else if (from >= size) {
      throw ObjectErrors.invalidRange(header, size);
    }
    return Optional.of(new ByteRange(from, to - from + 1, size));
  }

  /// The bytes of a part. An object that is no multipart upload is one part.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidPartNumber` if there is no such part
  static ByteRange ofPart(int number, StoredObject object) {
    @Nullable List<StoredPart> parts = object.parts();
    int count = parts == null ? 1 : parts.size();
    if (number < 1 || number > count) {
      throw ObjectErrors.invalidPartNumber(number, count);
    }
    if (parts == null) {
      return new ByteRange(0, object.size(), object.size());
    }
    long offset = parts.stream().limit(number - 1L).mapToLong(StoredPart::size).sum();
    return new ByteRange(offset, parts.get(number - 1).size(), object.size());
  }

  /// The whole of an object.
  static ByteRange whole(StoredObject object) {
    return new ByteRange(0, object.size(), object.size());
  }

  /// `bytes 0-9/443`.
  String contentRange() {
    return "bytes " + offset + "-" + (offset + length - 1) + "/" + size;
  }

  private static ByteRange suffix(String header, long wanted, long size) {
    if (wanted == 0 || size == 0) {
      throw ObjectErrors.invalidRange(header, size);
    }
    long length = Math.min(wanted, size);
    return new ByteRange(size - length, length, size);
  }
}
