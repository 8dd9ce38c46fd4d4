package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.LifecycleRuleAndOperator;
import dev.virga.plugin.s3.model.LifecycleRuleFilter;
import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.store.StoredObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The objects that a rule is about
/// ([filters](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-filters.html)).
///
/// @param prefix what their keys start with
/// @param tags what tags they have, and maybe others
/// @param largerThan in bytes, or null
/// @param smallerThan in bytes, or null
record RuleScope(
    String prefix, List<Tag> tags, @Nullable Long largerThan, @Nullable Long smallerThan) {

  static RuleScope of(LifecycleRule rule) {
    LifecycleRuleFilter filter = rule.filter();
    if (filter == null) {
      return of(rule.prefix(), null, null, null);
    }
    LifecycleRuleAndOperator and = filter.and();
    if (and != null) {
      return of(and.prefix(), and.tags(), and.objectSizeGreaterThan(), and.objectSizeLessThan());
    }
    return of(
        filter.prefix(),
        filter.tag() == null ? null : List.of(filter.tag()),
        filter.objectSizeGreaterThan(),
        filter.objectSizeLessThan());
  }

  private static RuleScope of(
      @Nullable String prefix,
      @Nullable List<Tag> tags,
      @Nullable Long largerThan,
      @Nullable Long smallerThan) {
    return new RuleScope(
        prefix == null ? "" : prefix, tags == null ? List.of() : tags, largerThan, smallerThan);
  }

  /// Whether a version is one of them. A delete marker has neither tags nor size.
  boolean contains(StoredObject version) {
    if (!version.key().startsWith(prefix)) {
      return false;
    }
    if (version.deleteMarker()) {
      return tags.isEmpty() && !limitsSize();
    }
    List<Tag> has = version.tags() == null ? List.of() : version.tags();
    return has.containsAll(tags)
        && (largerThan == null || version.size() > largerThan)
        && (smallerThan == null || version.size() < smallerThan);
  }

  /// Whether it says how large objects are.
  boolean limitsSize() {
    return largerThan != null || smallerThan != null;
  }
}
