package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The [tags](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html) of all resources.
public final class Tags {
  private static final int MAX_TAGS = 50;
  private static final int MAX_KEY = 127;
  private static final int MAX_VALUE = 256;

  private final Table<TagSet> table;

  /// Opens the table of tags.
  public Tags(ServiceContext context) {
    table = context.table("tags", TagSet.class);
  }

  /// The tags of a resource, sorted by key.
  public List<Tag> of(Scope scope, String resourceId) {
    return table.get(scope, resourceId).map(TagSet::tags).orElse(List.of());
  }

  /// All that is tagged, sorted by resource.
  public List<TagSet> all(Scope scope) {
    return table.list(scope);
  }

  /// Adds tags to a resource, in place of those with the same keys.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`, `TagLimitExceeded`
  public void add(Scope scope, String resourceId, String resourceType, List<Tag> tags) {
    var merged = new TreeMap<String, Tag>();
    of(scope, resourceId).forEach(tag -> merged.put(key(tag), tag));
    for (Tag tag : tags) {
      merged.put(key(tag), new Tag(key(tag), Objects.requireNonNullElse(tag.value(), "")));
    }
    if (merged.size() > MAX_TAGS) {
      throw Ec2Errors.tagLimitExceeded();
    }
    write(scope, new TagSet(resourceId, resourceType, List.copyOf(merged.values())));
  }

  /// Keeps only some of the tags of a resource.
  public void retain(Scope scope, String resourceId, java.util.function.Predicate<Tag> kept) {
    table
        .get(scope, resourceId)
        .ifPresent(it ->
            write(
                scope,
                new TagSet(
                    resourceId, it.resourceType(), it.tags().stream().filter(kept).toList())));
  }

  /// Forgets the tags of a resource that is gone.
  public void forget(Scope scope, String resourceId) {
    table.remove(scope, resourceId);
  }

  private void write(Scope scope, TagSet set) {
    if (set.tags().isEmpty()) {
      table.remove(scope, set.resourceId());
    } else {
      table.put(scope, set.resourceId(), set);
    }
  }

  /// The tags that a request gives to the resources of a type which it makes.
  ///
  /// @param made the types that the request makes: a specification of any other is refused
  /// @throws dev.virga.spi.AwsException `InvalidParameterValue`
  public static List<Tag> specified(
      @Nullable List<TagSpecification> specifications, String type, Set<String> made) {
    var tags = new ArrayList<Tag>();
    for (TagSpecification it :
        Objects.requireNonNullElse(specifications, List.<TagSpecification>of())) {
      String wanted = it.resourceType();
      if (wanted == null || wanted.isEmpty()) {
        throw Ec2Errors.missingTagResourceType();
      } else if (!made.contains(wanted)) {
        throw Ec2Errors.invalidTaggableType(wanted);
      } else if (wanted.equals(type)) {
        tags.addAll(Objects.requireNonNullElse(it.tags(), List.of()));
      }
    }
    long keys = tags.stream().map(Tags::key).distinct().count();
    if (keys < tags.size()) {
      throw Ec2Errors.duplicateTagKey();
    }
    return tags;
  }

  /// The tags for the one type of resource that a request makes.
  public static List<Tag> specified(@Nullable List<TagSpecification> specifications, String type) {
    return specified(specifications, type, Set.of(type));
  }

  private static String key(Tag tag) {
    String key = Objects.requireNonNullElse(tag.key(), "");
    String value = Objects.requireNonNullElse(tag.value(), "");
    if (key.isEmpty()) {
      throw Ec2Errors.missingParameter("Tag.Key");
    } else if (key.startsWith("aws:")) {
      throw Ec2Errors.reservedTagKey();
    } else if (key.length() > MAX_KEY) {
      throw Ec2Errors.tagKeyTooLong(key);
    } else if (value.length() > MAX_VALUE) {
      throw Ec2Errors.tagValueTooLong(value);
    }
    return key;
  }
}
