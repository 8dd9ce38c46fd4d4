package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.BucketLifecycleConfiguration;
import dev.virga.plugin.s3.model.LifecycleExpiration;
import dev.virga.plugin.s3.model.LifecycleRule;
import dev.virga.plugin.s3.model.NoncurrentVersionExpiration;
import dev.virga.spi.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a lifecycle configuration has to be
/// ([elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html)).
///
/// @param ids names rules that have no id
record LifecycleRules(Ids ids) {
  private static final int MAX_RULES = 1000;
  private static final int MAX_ID = 255;
  private static final int MAX_NEWER = 100;
  private static final String DEFAULT_MINIMUM = "all_storage_classes_128K";
  private static final Set<String> MINIMA = Set.of(DEFAULT_MINIMUM, "varies_by_storage_class");

  /// From which size on objects move to other storage classes.
  ///
  /// @param header what the client said
  /// @throws dev.virga.spi.AwsException `InvalidArgument`
  static String minimumSize(@Nullable String header) {
    if (header == null) {
      return DEFAULT_MINIMUM;
    }
    if (!MINIMA.contains(header)) {
      throw LifecycleErrors.invalidMinimumSize(header);
    }
    return header;
  }

  /// Checks rules, and names those that have no id.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `InvalidRequest`, `MalformedXML`
  BucketLifecycleConfiguration accept(@Nullable BucketLifecycleConfiguration configuration) {
    List<LifecycleRule> rules = configuration == null ? List.of() : configuration.rules();
    if (rules.isEmpty() || rules.size() > MAX_RULES) {
      throw S3Errors.malformedXml();
    }
    Set<String> taken = new HashSet<>();
    var accepted = new ArrayList<LifecycleRule>();
    for (LifecycleRule it : rules) {
      check(it);
      String id = RuleId.of(it.id(), ids);
      if (!taken.add(id)) {
        throw LifecycleErrors.sameId(id);
      }
      accepted.add(it.with(rule -> rule.id = id));
    }
    return new BucketLifecycleConfiguration(List.copyOf(accepted));
  }

  private static void check(LifecycleRule rule) {
    String id = rule.id();
    if (id != null && id.length() > MAX_ID) {
      throw LifecycleErrors.idTooLong(id, MAX_ID);
    }
    LifecycleFilterRules.check(rule);
    if (Stream.of(
                rule.expiration(),
                rule.noncurrentVersionExpiration(),
                rule.abortIncompleteMultipartUpload())
            .allMatch(it -> it == null)
        && rule.transitions() == null
        && rule.noncurrentVersionTransitions() == null) {
      throw LifecycleErrors.noAction();
    }
    checkExpiration(rule.expiration());
    checkNoncurrent(rule.noncurrentVersionExpiration());
    var abort = rule.abortIncompleteMultipartUpload();
    if (abort != null) {
      checkPositive(
          abort.daysAfterInitiation(), "DaysAfterInitiation", "AbortIncompleteMultipartUpload");
    }
    LifecycleTransitionRules.check(rule);
  }

  private static void checkExpiration(@Nullable LifecycleExpiration expiration) {
    if (expiration == null) {
      return;
    }
    long members =
        Stream.of(expiration.date(), expiration.days(), expiration.expiredObjectDeleteMarker())
            .filter(it -> it != null)
            .count();
    if (members != 1) {
      throw S3Errors.malformedXml();
    }
    if (expiration.days() != null) {
      checkPositive(expiration.days(), "Days", "Expiration");
    }
    if (expiration.date() != null) {
      checkMidnight(expiration.date());
    }
  }

  private static void checkNoncurrent(@Nullable NoncurrentVersionExpiration expiration) {
    if (expiration == null) {
      return;
    }
    String action = "NoncurrentVersionExpiration";
    checkPositive(expiration.noncurrentDays(), "NoncurrentDays", action);
    checkNewer(expiration.newerNoncurrentVersions(), action);
  }

  /// Checks how many newer versions are kept.
  static void checkNewer(@Nullable Integer versions, String action) {
    if (versions != null && (versions < 1 || versions > MAX_NEWER)) {
      throw LifecycleErrors.newerVersions(action);
    }
  }

  /// Checks a date of an action.
  static void checkMidnight(Instant date) {
    if (!date.truncatedTo(ChronoUnit.DAYS).equals(date)) {
      throw LifecycleErrors.notMidnight();
    }
  }

  private static void checkPositive(@Nullable Integer days, String member, String action) {
    if (days == null) {
      throw S3Errors.malformedXml();
    }
    if (days <= 0) {
      throw LifecycleErrors.notPositive(member, action);
    }
  }
}
