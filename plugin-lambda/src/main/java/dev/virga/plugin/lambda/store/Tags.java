package dev.virga.plugin.lambda.store;

import dev.virga.spi.Arn;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// The tags of functions, event source mappings and code signing configurations, by their ARNs
/// ([tags](https://docs.aws.amazon.com/lambda/latest/dg/configuration-tags.html)).
public final class Tags {
  private static final int MAX_TAGS = 50;
  private static final int MAX_KEY = 128;
  private static final int MAX_VALUE = 256;

  private final Table<Tagged> tagged;

  /// Opens the table.
  public Tags(ServiceContext context) {
    this.tagged = context.table("tags", Tagged.class);
  }

  /// The tags of a resource, sorted by key; empty where it has none.
  public Map<String, String> of(String arn) {
    return tagged.get(scope(arn), arn).map(Tagged::tags).orElse(Map.of());
  }

  /// Adds tags to those that a resource has, and gives those that it has already other values.
  ///
  /// @throws AwsException `InvalidParameterValueException` if a tag is none, or there would be more than
  ///     50; nothing is changed then
  public void put(String arn, Map<String, String> more) {
    check(more);
    var all = new TreeMap<>(of(arn));
    all.putAll(more);
    if (all.size() > MAX_TAGS) {
      throw LambdaErrors.invalidParameterValue("Number of tags exceeds resource tag limit.");
    }
    if (!all.isEmpty()) {
      tagged.put(scope(arn), arn, new Tagged(all));
    }
  }

  /// Looks at tags that a new resource is to have.
  ///
  /// @throws AwsException as [#put]
  public static void check(Map<String, String> tags) {
    if (tags.size() > MAX_TAGS) {
      throw LambdaErrors.invalidParameterValue("Number of tags exceeds resource tag limit.");
    }
    tags.forEach((key, value) -> {
      if (key.isEmpty() || key.length() > MAX_KEY) {
        throw LambdaErrors.invalidParameterValue(
            "The tag key must have between 1 and 128 characters: " + key);
      }
      if (value.length() > MAX_VALUE) {
        throw LambdaErrors.invalidParameterValue(
            "The tag value must have no more than 256 characters: " + key);
      }
      if (key.regionMatches(true, 0, "aws:", 0, 4)) {
        throw LambdaErrors.invalidParameterValue(
            "The tag key must not start with the reserved prefix aws: " + key);
      }
    });
  }

  /// Takes tags away; those that the resource does not have are no error.
  public void remove(String arn, Collection<String> keys) {
    var all = new TreeMap<>(of(arn));
    if (all.keySet().removeAll(keys)) {
      if (all.isEmpty()) {
        removeAll(arn);
      } else {
        tagged.put(scope(arn), arn, new Tagged(all));
      }
    }
  }

  /// Takes all tags away, because the resource is being deleted.
  public void removeAll(String arn) {
    tagged.remove(scope(arn), arn);
  }

  private static Scope scope(String arn) {
    Arn it = Arn.parse(arn).orElseThrow(() -> new IllegalArgumentException(arn));
    return new Scope(it.account(), it.region());
  }

  /// A row.
  ///
  /// @param tags the tags of one resource
  public record Tagged(Map<String, String> tags) {}
}
