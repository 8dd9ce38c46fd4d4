package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.LifecycleRuleAndOperator;
import dev.virga.plugin.s3.model.LifecycleRuleFilter;
import dev.virga.plugin.s3.model.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which objects a lifecycle rule may be about
/// ([filters](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-filters.html)).
final class LifecycleFilterRules {
  private LifecycleFilterRules() {}

  /// @throws dev.virga.spi.AwsException `MalformedXML`, `InvalidRequest`
  static void check(LifecycleRule rule) {
    LifecycleRuleFilter filter = rule.filter();
    if ((filter == null) == (rule.prefix() == null)) {
      throw S3Errors.malformedXml();
    }
    if (filter == null) {
      return;
    }
    if (count(
            filter.prefix(),
            filter.tag(),
            filter.objectSizeGreaterThan(),
            filter.objectSizeLessThan(),
            filter.and())
        > 1) {
      throw S3Errors.malformedXml();
    }
    checkSizes(filter.objectSizeGreaterThan(), filter.objectSizeLessThan());
    LifecycleRuleAndOperator and = filter.and();
    if (and != null) {
      checkAnd(and);
    }
    boolean tags = filter.tag() != null || (and != null && and.tags() != null);
    boolean sizes =
        count(filter.objectSizeGreaterThan(), filter.objectSizeLessThan()) > 0
            || (and != null && count(and.objectSizeGreaterThan(), and.objectSizeLessThan()) > 0);
    if (tags) {
      checkActions(rule, "Tags");
    }
    if (sizes) {
      checkActions(rule, "Object Size");
    }
  }

  /// The objects of a rule as S3 prints them in errors.
  static String scope(LifecycleRule rule) {
    LifecycleRuleFilter filter = rule.filter();
    if (filter == null) {
      return "prefix '" + rule.prefix() + "'";
    }
    LifecycleRuleAndOperator and = filter.and();
    String prefix = and != null ? and.prefix() : filter.prefix();
    return "filter '(prefix=" + (prefix == null ? "" : prefix) + ")'";
  }

  private static void checkAnd(LifecycleRuleAndOperator and) {
    List<Tag> tags = and.tags() == null ? List.of() : and.tags();
    int predicates =
        tags.size() + count(and.prefix(), and.objectSizeGreaterThan(), and.objectSizeLessThan());
    if (predicates < 2) {
      throw S3Errors.malformedXml();
    }
    if (tags.stream().map(Tag::key).distinct().count() < tags.size()) {
      throw LifecycleErrors.duplicateTagKeys();
    }
    checkSizes(and.objectSizeGreaterThan(), and.objectSizeLessThan());
  }

  private static void checkSizes(@Nullable Long greaterThan, @Nullable Long lessThan) {
    if ((greaterThan != null && greaterThan < 0) || (lessThan != null && lessThan < 1)) {
      throw S3Errors.malformedXml();
    }
    if (greaterThan != null && lessThan != null && lessThan <= greaterThan) {
      throw LifecycleErrors.sizesCross();
    }
  }

  private static void checkActions(LifecycleRule rule, String filter) {
    if (rule.abortIncompleteMultipartUpload() != null) {
      throw LifecycleErrors.notWith("AbortIncompleteMultipartUpload", filter);
    }
    var expiration = rule.expiration();
    if (expiration != null && expiration.expiredObjectDeleteMarker() != null) {
      throw LifecycleErrors.notWith("ExpiredObjectDeleteMarker", filter);
    }
  }

  private static int count(@Nullable Object... members) {
    return (int) Stream.of(members).filter(Objects::nonNull).count();
  }
}
