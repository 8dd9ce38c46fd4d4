package dev.virga.plugin.s3.event;

import dev.virga.plugin.s3.model.FilterRule;
import dev.virga.plugin.s3.model.NotificationConfiguration;
import dev.virga.plugin.s3.model.NotificationConfigurationFilter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One part of a notification configuration: which events of which keys go where.
///
/// @param kind what the target is
/// @param id the id of the part, where it has one
/// @param arn the target
/// @param events such as `s3:ObjectCreated:*`
/// @param filter which keys, or null for all
public record NotificationTarget(
    Kind kind,
    @Nullable String id,
    String arn,
    List<String> events,
    @Nullable NotificationConfigurationFilter filter) {

  /// What a target is.
  public enum Kind {
    /// A topic of SNS.
    TOPIC("sns", "Topic"),
    /// A queue of SQS.
    QUEUE("sqs", "Queue"),
    /// A function of Lambda.
    FUNCTION("lambda", "CloudFunction");

    private final String service;
    private final String element;

    Kind(String service, String element) {
      this.service = service;
      this.element = element;
    }

    /// The service in the ARNs of such targets.
    public String service() {
      return service;
    }

    /// The element of the configuration that holds the ARN.
    public String element() {
      return element;
    }
  }

  /// All parts of a configuration.
  public static List<NotificationTarget> of(NotificationConfiguration configuration) {
    var topics =
        stream(configuration.topicConfigurations())
            .map(it ->
                new NotificationTarget(
                    Kind.TOPIC, it.id(), it.topicArn(), it.events(), it.filter()));
    var queues =
        stream(configuration.queueConfigurations())
            .map(it ->
                new NotificationTarget(
                    Kind.QUEUE, it.id(), it.queueArn(), it.events(), it.filter()));
    var functions =
        stream(configuration.lambdaFunctionConfigurations())
            .map(it ->
                new NotificationTarget(
                    Kind.FUNCTION, it.id(), it.lambdaFunctionArn(), it.events(), it.filter()));
    return Stream.of(topics, queues, functions).flatMap(it -> it).toList();
  }

  /// What keys have to start with.
  public String prefix() {
    return value("Prefix");
  }

  /// What keys have to end with.
  public String suffix() {
    return value("Suffix");
  }

  /// The rules for keys.
  public List<FilterRule> rules() {
    return filter == null || filter.key() == null || filter.key().filterRules() == null
        ? List.of()
        : filter.key().filterRules();
  }

  /// Whether an event of a key goes to the target.
  ///
  /// @param event such as `ObjectCreated:Put`
  boolean wants(String event, String key) {
    return events.stream().anyMatch(it -> EventNames.covers(it, event))
        && key.startsWith(prefix())
        && key.endsWith(suffix());
  }

  private String value(String name) {
    return rules().stream()
        .filter(it -> name.equalsIgnoreCase(it.name()))
        .map(it -> it.value() == null ? "" : it.value())
        .findFirst()
        .orElse("");
  }

  private static <T> Stream<T> stream(@Nullable List<T> list) {
    return list == null ? Stream.of() : list.stream();
  }
}
