package dev.virga.plugin.s3.multipart;

import dev.virga.plugin.s3.store.Segment;
import dev.virga.plugin.s3.store.StoredObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bytes of its source that a part is copied from.
final class CopyRange {
  private static final long LARGEST = 5L << 30;
  private static final Pattern FORM = Pattern.compile("bytes=(\\d{1,18})-(\\d{1,18})");

  private CopyRange() {}

  /// Where those bytes are.
  ///
  /// @param header `x-amz-copy-source-range`, or null for the whole object
  /// @throws dev.virga.spi.AwsException `InvalidArgument` or `InvalidRequest` if a part cannot have them
  static List<Segment> of(@Nullable String header, StoredObject source) {
    long first = 0;
    long length = source.size();
    if (header != null) {
      Matcher matcher = FORM.matcher(header);
      if (!matcher.matches()) {
        throw MultipartErrors.malformedCopyRange(header);
      }
      first = Long.parseLong(matcher.group(1));
      long last = Long.parseLong(matcher.group(2));
      if (first > last) {
        throw MultipartErrors.malformedCopyRange(header);
      } else if (last >= source.size()) {
        throw MultipartErrors.copyRangeBeyond(header, source.size());
      }
      length = last - first + 1;
    }
    if (length > LARGEST) {
      throw MultipartErrors.copySourceTooLarge(LARGEST);
    }
    return Segment.slice(source.segments(), first, length);
  }
}
