package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.model.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What tags of a bucket have to be
/// ([bucket tags](https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html)).
final class TagRules {
  private static final int MAX_TAGS = 50;
  private static final int MAX_KEY = 128;
  private static final int MAX_VALUE = 256;
  private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

  private TagRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidTag`, `BadRequest`
  static void check(List<Tag> tags) {
    if (tags.size() > MAX_TAGS) {
      throw ConfigurationErrors.tooManyTags(MAX_TAGS);
    }
    Set<String> keys = new HashSet<>();
    for (Tag it : tags) {
      check(it);
      if (!keys.add(it.key())) {
        throw ConfigurationErrors.invalidTag(
            "Cannot provide multiple Tags with the same key", it.key());
      }
    }
  }

  private static void check(Tag tag) {
    String key = tag.key();
    if (key.startsWith("aws:")) {
      throw ConfigurationErrors.invalidTag("System tags cannot be added/updated by requester", key);
    }
    if (key.isEmpty() || !fits(key, MAX_KEY)) {
      throw ConfigurationErrors.invalidTag("The TagKey you have provided is invalid", key);
    }
    if (!fits(tag.value(), MAX_VALUE)) {
      throw ConfigurationErrors.invalidTagValue(key, tag.value());
    }
  }

  private static boolean fits(String text, int limit) {
    return text.codePointCount(0, text.length()) <= limit && CHARACTERS.matcher(text).matches();
  }
}
