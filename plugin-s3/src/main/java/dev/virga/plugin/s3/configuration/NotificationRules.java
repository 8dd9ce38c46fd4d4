package dev.virga.plugin.s3.configuration;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.event.EventNames;
import dev.virga.plugin.s3.event.NotificationTarget;
import dev.virga.plugin.s3.model.FilterRule;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.model.NotificationConfigurationFilter;
import dev.virga.plugin.s3.model.S3KeyFilter;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.spi.Arn;
import dev.virga.spi.Ids;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a notification configuration has to be
/// ([filters](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html)).
/// Whether its targets exist is not looked at.
///
/// @param bucket whose events they are
/// @param ids names parts that have no id
record NotificationRules(Bucket bucket, Ids ids) {
  private static final int MAX_FILTER = 1024;

  /// Checks a configuration, and names the parts that have no id.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument`, `MalformedXML`
  NotificationConfiguration accept(NotificationConfiguration configuration) {
    List<NotificationTarget> targets = NotificationTarget.of(configuration);
    targets.forEach(this::check);
    checkIds(targets);
    checkOverlaps(targets);
    return configuration.with(it -> {
      it.topicConfigurations =
          each(
              it.topicConfigurations,
              topic ->
                  topic.with(part -> {
                    part.id = RuleId.of(part.id, ids);
                    part.filter = named(part.filter);
                  }));
      it.queueConfigurations =
          each(
              it.queueConfigurations,
              queue ->
                  queue.with(part -> {
                    part.id = RuleId.of(part.id, ids);
                    part.filter = named(part.filter);
                  }));
      it.lambdaFunctionConfigurations =
          each(
              it.lambdaFunctionConfigurations,
              function ->
                  function.with(part -> {
                    part.id = RuleId.of(part.id, ids);
                    part.filter = named(part.filter);
                  }));
    });
  }

  private void check(NotificationTarget target) {
    if (target.events().isEmpty()) {
      throw S3Errors.malformedXml();
    }
    for (String it : target.events()) {
      if (!EventNames.isSupported(it)) {
        throw NotificationErrors.unsupportedEvent(it);
      }
    }
    String element = target.kind().element();
    Arn arn =
        Arn.parse(target.arn())
            .filter(it -> it.service().equals(target.kind().service()))
            .filter(it -> it.account().matches("\\d{12}") && !it.resource().isEmpty())
            .orElseThrow(() -> NotificationErrors.malformedArn(element, target.arn()));
    if (!arn.region().equals(bucket.region())) {
      throw NotificationErrors.otherRegion(element, target.arn());
    }
    checkFilter(target.rules());
  }

  private static void checkFilter(List<FilterRule> rules) {
    Set<String> names = new HashSet<>();
    for (FilterRule it : rules) {
      String name = name(it);
      if (!names.add(name)) {
        throw NotificationErrors.twoRules(name.equals("Prefix") ? "prefix" : "suffix");
      }
      String value = it.value();
      if (value != null && value.getBytes(StandardCharsets.UTF_8).length > MAX_FILTER) {
        throw NotificationErrors.filterTooLong(MAX_FILTER);
      }
    }
  }

  private static void checkIds(List<NotificationTarget> targets) {
    Set<String> taken = new HashSet<>();
    for (NotificationTarget it : targets) {
      if (it.id() != null && !it.id().isEmpty() && !taken.add(it.id())) {
        throw NotificationErrors.sameId();
      }
    }
  }

  private static void checkOverlaps(List<NotificationTarget> targets) {
    for (int i = 0; i < targets.size(); i++) {
      for (NotificationTarget other : targets.subList(i + 1, targets.size())) {
        NotificationTarget one = targets.get(i);
        if (shareEvent(one, other) && shareKeys(one, other)) {
          throw one.rules().isEmpty() && other.rules().isEmpty()
              ? NotificationErrors.overlap()
              : NotificationErrors.ambiguous();
        }
      }
    }
  }

  private static boolean shareEvent(NotificationTarget one, NotificationTarget other) {
    return one.events().stream()
        .anyMatch(a -> other.events().stream().anyMatch(b -> EventNames.overlap(a, b)));
  }

  private static boolean shareKeys(NotificationTarget one, NotificationTarget other) {
    boolean prefixes =
        one.prefix().startsWith(other.prefix()) || other.prefix().startsWith(one.prefix());
    boolean suffixes =
        one.suffix().endsWith(other.suffix()) || other.suffix().endsWith(one.suffix());
    return prefixes && suffixes;
  }

  /// The filter with the names of its rules as S3 writes them.
  private static @Nullable NotificationConfigurationFilter named(
      @Nullable NotificationConfigurationFilter filter) {
    if (filter == null || filter.key() == null) {
      return filter;
    }
    return new NotificationConfigurationFilter(
        new S3KeyFilter(
            each(filter.key().filterRules(), it -> new FilterRule(name(it), it.value()))));
  }

  private static String name(FilterRule rule) {
    String name = rule.name();
    if ("prefix".equalsIgnoreCase(name)) {
      return "Prefix";
    }
    if ("suffix".equalsIgnoreCase(name)) {
      return "Suffix";
    }
    throw NotificationErrors.unknownFilterRule(name == null ? "" : name);
  }

  private static <T> @Nullable List<T> each(@Nullable List<T> list, UnaryOperator<T> change) {
    return list == null ? null : list.stream().map(change).toList();
  }
}
