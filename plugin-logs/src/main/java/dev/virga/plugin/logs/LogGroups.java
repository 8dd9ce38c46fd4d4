package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogGroup;
import dev.virga.plugin.logs.model.LogGroupClass;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The log groups, and what names and keeps them.
final class LogGroups {
  /// What AWS keeps groups of class DELIVERY for.
  static final int DELIVERY_DAYS = 2;

  private static final int MOST_TAGS = 50;
  private static final int LONGEST_NAME = 512;

  private final Table<TaggedLogGroup> groups;
  private final InstantSource clock;

  LogGroups(ServiceContext context) {
    groups = context.table("groups", TaggedLogGroup.class);
    clock = context.clock();
  }

  /// Makes a group where there is none.
  ///
  /// @param members sets what the caller chose
  /// @return whether it was made
  boolean create(
      Scope scope, String name, Map<String, String> tags, Consumer<LogGroup.Builder> members) {
    if (name.toLowerCase(Locale.ROOT).startsWith("aws/")) {
      throw LogsErrors.reservedGroupName();
    }
    String arn = arn(scope, name).toString();
    var group =
        LogGroup.of(it -> {
          it.logGroupName = name;
          it.creationTime = clock.millis();
          it.metricFilterCount = 0;
          it.arn = arn + ":*";
          it.logGroupArn = arn;
          it.logGroupClass = LogGroupClass.STANDARD;
          it.deletionProtectionEnabled = false;
          members.accept(it);
        });
    return groups.putIfAbsent(scope, name, new TaggedLogGroup(group, Map.copyOf(tags))).isEmpty();
  }

  TaggedLogGroup require(Scope scope, String name) {
    return groups.get(scope, name).orElseThrow(LogsErrors::groupNotFound);
  }

  List<TaggedLogGroup> list(Scope scope, String prefix) {
    return groups.list(scope, prefix);
  }

  /// Changes a group.
  void update(Scope scope, String name, Consumer<LogGroup.Builder> changes) {
    change(scope, name, row -> new TaggedLogGroup(row.logGroup().with(changes), row.tags()));
  }

  void remove(Scope scope, String name) {
    groups.remove(scope, name);
  }

  /// Adds tags to a group.
  ///
  /// @return whether it may have as many
  boolean tag(Scope scope, String name, Map<String, String> tags) {
    var all = new TreeMap<>(require(scope, name).tags());
    all.putAll(tags);
    if (all.size() > MOST_TAGS) {
      return false;
    }
    change(scope, name, row -> new TaggedLogGroup(row.logGroup(), plus(row.tags(), tags)));
    return true;
  }

  /// Takes tags from a group; those that it does not have do not matter.
  void untag(Scope scope, String name, List<String> keys) {
    change(
        scope,
        name,
        row -> {
          var left = new TreeMap<>(row.tags());
          keys.forEach(left::remove);
          return new TaggedLogGroup(row.logGroup(), Map.copyOf(left));
        });
  }

  /// The time before which the events of a group have expired.
  long expiry(TaggedLogGroup group) {
    Integer days = group.logGroup().retentionInDays();
    return days == null ? 0 : clock.millis() - Duration.ofDays(days).toMillis();
  }

  /// The name of the group that a request means, which says either its name or its identifier.
  String name(Scope scope, @Nullable String name, @Nullable String identifier) {
    if (name != null && identifier != null) {
      throw LogsErrors.nameAndIdentifier();
    }
    if (identifier != null) {
      return identified(scope, identifier);
    }
    if (name == null) {
      throw LogsErrors.violation("null", "logGroupName", "not be null");
    }
    return name;
  }

  /// The name of the group with an identifier: its name, or its ARN with or without `:*`.
  String identified(Scope scope, String identifier) {
    String name = identifier.startsWith("arn:") ? nameIn(identifier, scope) : identifier;
    if (name.length() > LONGEST_NAME) {
      throw LogsErrors.nameTooLong();
    }
    return name;
  }

  private static String nameIn(String identifier, Scope scope) {
    Arn arn = Arn.parse(identifier).orElseThrow(() -> LogsErrors.noSuchArn(identifier));
    if (!arn.service().equals("logs") || !arn.resourceType().equals("log-group")) {
      throw LogsErrors.resourceNotFound();
    }
    if (!arn.in(scope)) {
      throw LogsErrors.groupNotFound();
    }
    String id = arn.resourceId();
    return id.endsWith(":*") ? id.substring(0, id.length() - 2) : id;
  }

  static Arn arn(Scope scope, String name) {
    return Arn.of("logs", scope, "log-group:" + name);
  }

  private void change(Scope scope, String name, UnaryOperator<TaggedLogGroup> change) {
    if (groups.update(scope, name, change).isEmpty()) {
      throw LogsErrors.groupNotFound();
    }
  }

  private static Map<String, String> plus(Map<String, String> old, Map<String, String> more) {
    var all = new TreeMap<>(old);
    all.putAll(more);
    return Map.copyOf(all);
  }
}
