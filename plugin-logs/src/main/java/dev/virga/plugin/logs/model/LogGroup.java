package dev.virga.plugin.logs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `LogGroup` of the [CloudWatch Logs API](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html).
public record LogGroup(
    @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") @Nullable String logGroupName,
    @Range(min = 0) @Nullable Long creationTime,
    @Nullable Integer retentionInDays,
    @Nullable Integer metricFilterCount,
    @Nullable String arn,
    @Range(min = 0) @Nullable Long storedBytes,
    @Length(max = 256) @Nullable String kmsKeyId,
    @Nullable DataProtectionStatus dataProtectionStatus,
    @Nullable List<InheritedProperty> inheritedProperties,
    @Nullable LogGroupClass logGroupClass,
    @Nullable String logGroupArn,
    @Nullable Boolean deletionProtectionEnabled,
    @Nullable Boolean bearerTokenAuthenticationEnabled) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static LogGroup of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public LogGroup with(Consumer<Builder> changes) {
    var it = new Builder();
    it.logGroupName = this.logGroupName;
    it.creationTime = this.creationTime;
    it.retentionInDays = this.retentionInDays;
    it.metricFilterCount = this.metricFilterCount;
    it.arn = this.arn;
    it.storedBytes = this.storedBytes;
    it.kmsKeyId = this.kmsKeyId;
    it.dataProtectionStatus = this.dataProtectionStatus;
    it.inheritedProperties = this.inheritedProperties;
    it.logGroupClass = this.logGroupClass;
    it.logGroupArn = this.logGroupArn;
    it.deletionProtectionEnabled = this.deletionProtectionEnabled;
    it.bearerTokenAuthenticationEnabled = this.bearerTokenAuthenticationEnabled;
    changes.accept(it);
    return it.build();
  }

  /// The members of a LogGroup in the making.
  public static final class Builder {
    public @Nullable String logGroupName;
    public @Nullable Long creationTime;
    public @Nullable Integer retentionInDays;
    public @Nullable Integer metricFilterCount;
    public @Nullable String arn;
    public @Nullable Long storedBytes;
    public @Nullable String kmsKeyId;
    public @Nullable DataProtectionStatus dataProtectionStatus;
    public @Nullable List<InheritedProperty> inheritedProperties;
    public @Nullable LogGroupClass logGroupClass;
    public @Nullable String logGroupArn;
    public @Nullable Boolean deletionProtectionEnabled;
    public @Nullable Boolean bearerTokenAuthenticationEnabled;

    private LogGroup build() {
      return new LogGroup(
          logGroupName,
          creationTime,
          retentionInDays,
          metricFilterCount,
          arn,
          storedBytes,
          kmsKeyId,
          dataProtectionStatus,
          inheritedProperties,
          logGroupClass,
          logGroupArn,
          deletionProtectionEnabled,
          bearerTokenAuthenticationEnabled);
    }
  }
}
