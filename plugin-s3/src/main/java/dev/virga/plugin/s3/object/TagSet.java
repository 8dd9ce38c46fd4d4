package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.spi.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tags as clients send them, in headers and in bodies
/// ([object tagging](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html)).
public final class TagSet {
  private static final int MAX_OF_OBJECT = 10;
  private static final int MAX_OF_BUCKET = 50;
  private static final int MAX_KEY = 128;
  private static final int MAX_VALUE = 256;
  private static final String SYSTEM_PREFIX = "aws:";
  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

  private TagSet() {}

  /// The tags of a new object.
  ///
  /// @param header the value of `x-amz-tagging`: `key1=value1&key2=value2`, percent-encoded
  /// @return the tags in the order in which they came, or null where there are none
  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `InvalidTag` or `BadRequest`
  public static @Nullable List<Tag> ofHeader(@Nullable String header) {
    if (header == null || header.isEmpty()) {
      return null;
    }
    var tags = new ArrayList<Tag>();
    try {
      HttpRequest.parameters(header)
          .forEach((key, values) -> {
            if (values.size() > 1) {
              throw TagErrors.invalidHeader(header);
            }
            tags.add(new Tag(key, values.getFirst()));
          });
    } catch (IllegalArgumentException _) {
      throw TagErrors.invalidHeader(header);
    }
    return ofObject(tags);
  }

  /// Checks the tags of an object.
  ///
  /// @return the same
  /// @throws dev.virga.spi.AwsException `InvalidTag` or `BadRequest`
  public static List<Tag> ofObject(List<Tag> tags) {
    if (tags.size() > MAX_OF_OBJECT) {
      throw TagErrors.tooManyOfObject();
    }
    check(tags);
    for (Tag it : tags) {
      if (isOfSystem(it)) {
        throw TagErrors.systemKeyOfObject(it.key());
      }
    }
    return List.copyOf(tags);
  }

  /// Checks the tags of a bucket.
  ///
  /// @return the same
  /// @throws dev.virga.spi.AwsException `InvalidTag` or `BadRequest`
  public static List<Tag> ofBucket(List<Tag> tags) {
    if (tags.size() > MAX_OF_BUCKET) {
      throw TagErrors.tooManyOfBucket();
    }
    check(tags);
    if (tags.stream().anyMatch(TagSet::isOfSystem)) {
      throw TagErrors.systemKeyOfBucket();
    }
    return List.copyOf(tags);
  }

  private static void check(List<Tag> tags) {
    Set<String> keys = new HashSet<>();
    for (Tag it : tags) {
      String key = it.key();
      if (key.isEmpty() || !isAllowed(key, MAX_KEY)) {
        throw TagErrors.invalidKey(key);
      }
      if (!isAllowed(it.value(), MAX_VALUE)) {
        throw TagErrors.invalidValue(key, it.value());
      }
      if (!keys.add(key)) {
        throw TagErrors.duplicateKey(key);
      }
    }
  }

  private static boolean isAllowed(String text, int max) {
    return text.codePointCount(0, text.length()) <= max && ALLOWED.matcher(text).matches();
  }

  private static boolean isOfSystem(Tag tag) {
    return tag.key().toLowerCase(Locale.ROOT).startsWith(SYSTEM_PREFIX);
  }
}
