package dev.virga.plugin.s3.request;

import dev.virga.spi.HttpRequest;
import java.util.List;
import java.util.Locale;

/// Where a request says that its bucket stands
/// ([virtual hosting](https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html)).
///
/// @param path the path as it is in path style: `/BUCKET/KEY`, not decoded
/// @param website whether the host is that of a bucket's website
public record Address(String path, boolean website) {
  /// A prefix for clients that give each service a path. No bucket has a name of two letters.
  private static final String PREFIX = "/s3";

  private static final String LABEL = "s3";
  private static final String WEBSITE = "s3-website";

  /// The address of a request.
  public static Address of(HttpRequest request) {
    String path = request.path();
    if (path.equals(PREFIX) || path.startsWith(PREFIX + "/")) {
      path = path.substring(PREFIX.length());
    }
    if (path.isEmpty()) {
      path = "/";
    }
    String host = request.header("Host").orElse("").toLowerCase(Locale.ROOT);
    int colon = host.lastIndexOf(':');
    if (colon >= 0 && host.indexOf(']', colon) < 0) {
      host = host.substring(0, colon);
    }
    List<String> labels = List.of(host.split("\\.", -1));
    for (int i = labels.size() - 1; i > 0; i--) {
      String label = labels.get(i);
      if (isService(label)) {
        String bucket = String.join(".", labels.subList(0, i));
        return new Address("/" + bucket + (path.equals("/") ? "" : path), isWebsite(label));
      }
    }
    return new Address(path, false);
  }

  /// The bucket, not decoded, or the empty string.
  public String bucket() {
    int slash = path.indexOf('/', 1);
    return slash < 0 ? path.substring(1) : path.substring(1, slash);
  }

  /// The key, not decoded, or the empty string.
  public String key() {
    int slash = path.indexOf('/', 1);
    return slash < 0 ? "" : path.substring(slash + 1);
  }

  /// `s3`, `s3-eu-west-1`, `s3-accelerate`, `s3-website`, `s3-website-eu-west-1`, but none of the other
  /// services whose names start in the same way.
  private static boolean isService(String label) {
    return label.equals(LABEL)
        || isWebsite(label)
        || label.equals("s3-accelerate")
        || label.equals("s3-fips")
        || label.matches("s3-[a-z]{2}(-[a-z]+)+-\\d+");
  }

  private static boolean isWebsite(String label) {
    return label.equals(WEBSITE) || label.startsWith(WEBSITE + "-");
  }
}
