package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ServiceSummary` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_ServiceSummary.html).
public record ServiceSummary(
    @Length(max = 64) @Nullable String id,
    @Length(max = 255) @Nullable String arn,
    @Nullable String resourceOwner,
    @Pattern(
            "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)")
        @Nullable String name,
    @Nullable ServiceType type,
    @Length(max = 1024) @Nullable String description,
    @Nullable Integer instanceCount,
    @Nullable DnsConfig dnsConfig,
    @Nullable HealthCheckConfig healthCheckConfig,
    @Nullable HealthCheckCustomConfig healthCheckCustomConfig,
    @Nullable Instant createDate,
    @Nullable String createdByAccount) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ServiceSummary of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ServiceSummary with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.arn = this.arn;
    it.resourceOwner = this.resourceOwner;
    it.name = this.name;
    it.type = this.type;
    it.description = this.description;
    it.instanceCount = this.instanceCount;
    it.dnsConfig = this.dnsConfig;
    it.healthCheckConfig = this.healthCheckConfig;
    it.healthCheckCustomConfig = this.healthCheckCustomConfig;
    it.createDate = this.createDate;
    it.createdByAccount = this.createdByAccount;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ServiceSummary in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable String arn;
    public @Nullable String resourceOwner;
    public @Nullable String name;
    public @Nullable ServiceType type;
    public @Nullable String description;
    public @Nullable Integer instanceCount;
    public @Nullable DnsConfig dnsConfig;
    public @Nullable HealthCheckConfig healthCheckConfig;
    public @Nullable HealthCheckCustomConfig healthCheckCustomConfig;
    public @Nullable Instant createDate;
    public @Nullable String createdByAccount;

    private ServiceSummary build() {
      return new ServiceSummary(
          id,
          arn,
          resourceOwner,
          name,
          type,
          description,
          instanceCount,
          dnsConfig,
          healthCheckConfig,
          healthCheckCustomConfig,
          createDate,
          createdByAccount);
    }
  }
}
