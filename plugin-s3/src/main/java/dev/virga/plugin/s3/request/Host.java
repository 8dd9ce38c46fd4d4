package dev.virga.plugin.s3.request;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the `Host` header says: a bucket may stand before the label of the service.
///
/// @param bucket the bucket in small letters, or null where the path names it
/// @param website whether it is the host of a bucket's website
record Host(@Nullable String bucket, boolean website) {
  private static final Host NONE = new Host(null, false);
  private static final String WEBSITE = "s3-website";

  /// `s3`, `s3-eu-west-1`, `s3-accelerate`, `s3-website`, `s3-website-eu-west-1`, but none of the other
  /// services whose names start in the same way, such as `s3-control`.
  private static final Pattern SERVICE =
      Pattern.compile("s3(-website)?(-[a-z]{2}(-[a-z]+)+-\\d+)?|s3-accelerate|s3-fips");

  /// Reads a header's value. Of several labels that look like the service's the last one is it, since
  /// names of buckets have dots too.
  static Host of(String header) {
    List<String> labels = List.of(name(header).toLowerCase(Locale.ROOT).split("\\.", -1));
    for (int i = labels.size() - 1; i > 0; i--) {
      if (SERVICE.matcher(labels.get(i)).matches()) {
        return new Host(String.join(".", labels.subList(0, i)), labels.get(i).startsWith(WEBSITE));
      }
    }
    return NONE;
  }

  /// The name without the port. An IPv6 address in brackets has no labels.
  private static String name(String header) {
    if (header.startsWith("[")) {
      return "";
    }
    int colon = header.indexOf(':');
    return colon < 0 ? header : header.substring(0, colon);
  }
}
