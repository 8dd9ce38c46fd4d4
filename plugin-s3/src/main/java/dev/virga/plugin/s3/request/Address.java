package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a request says that its bucket stands
/// ([virtual hosting](https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html)).
///
/// @param bucket its name, or the empty string
/// @param key the key as sent, not decoded, or the empty string
/// @param hostBucket the bucket where the `Host` header names it, else null
/// @param website whether the host is that of a bucket's website
public record Address(String bucket, String key, @Nullable String hostBucket, boolean website) {
  /// A prefix for clients that give each service a path. No bucket has a name of two letters.
  private static final String PREFIX = "/s3";

  /// What names may look like that older buckets have.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{3,255}");

  /// The longest key, in bytes of UTF-8.
  private static final int MAX_KEY = 1024;

  /// The address of a request.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidURI`, `KeyTooLongError` or `InvalidBucketName`
  public static Address of(HttpRequest request) {
    String path = request.path();
    Host host = Host.of(request.header("Host").orElse(""));
    Address address =
        host.bucket() == null
            ? inPath(path)
            : new Address(
                host.bucket(),
                path.startsWith("/") ? path.substring(1) : path,
                host.bucket(),
                host.website());
    address.check(path);
    return address;
  }

  /// The path in path style, not decoded: `/BUCKET/KEY`.
  public String path() {
    return key.isEmpty() ? "/" + bucket : "/" + bucket + "/" + key;
  }

  private static Address inPath(String sent) {
    boolean prefixed = sent.equals(PREFIX) || sent.startsWith(PREFIX + "/");
    String path = prefixed ? sent.substring(PREFIX.length()) : sent;
    int slash = path.indexOf('/', 1);
    String bucket = path.isEmpty() ? "" : slash < 0 ? path.substring(1) : path.substring(1, slash);
    String key = slash < 0 ? "" : path.substring(slash + 1);
    return new Address(PercentEncoding.text(bucket), key, null, false);
  }

  private void check(String path) {
    if (bucket.isEmpty() ? !key.isEmpty() : !NAME.matcher(bucket).matches()) {
      throw RequestErrors.invalidBucketName(bucket);
    }
    byte[] decoded = PercentEncoding.utf8(key);
    if (decoded.length > MAX_KEY) {
      throw S3Errors.keyTooLong(decoded.length, MAX_KEY);
    }
    if (leavesBucket(PercentEncoding.text(key))) {
      throw S3Errors.invalidUri(path);
    }
  }

  /// S3 takes `..` in a key as long as it does not lead above the bucket
  /// ([key names](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html)).
  private static boolean leavesBucket(String key) {
    int depth = 0;
    for (String segment : key.split("/", -1)) {
      depth += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
