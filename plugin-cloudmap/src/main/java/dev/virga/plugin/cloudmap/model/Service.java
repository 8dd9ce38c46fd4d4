package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Service` of the [Cloud Map API](https://docs.aws.amazon.com/cloud-map/latest/api/API_Service.html).
public record Service(
    @Length(max = 64) @Nullable String id,
    @Length(max = 255) @Nullable String arn,
    @Nullable String resourceOwner,
    @Pattern(
            "((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)")
        @Nullable String name,
    @Length(max = 64) @Nullable String namespaceId,
    @Length(max = 1024) @Nullable String description,
    @Nullable Integer instanceCount,
    @Nullable DnsConfig dnsConfig,
    @Nullable ServiceType type,
    @Nullable HealthCheckConfig healthCheckConfig,
    @Nullable HealthCheckCustomConfig healthCheckCustomConfig,
    @Nullable Instant createDate,
    @Length(max = 64) @Nullable String creatorRequestId,
    @Nullable String createdByAccount) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Service of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Service with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.arn = this.arn;
    it.resourceOwner = this.resourceOwner;
    it.name = this.name;
    it.namespaceId = this.namespaceId;
    it.description = this.description;
    it.instanceCount = this.instanceCount;
    it.dnsConfig = this.dnsConfig;
    it.type = this.type;
    it.healthCheckConfig = this.healthCheckConfig;
    it.healthCheckCustomConfig = this.healthCheckCustomConfig;
    it.createDate = this.createDate;
    it.creatorRequestId = this.creatorRequestId;
    it.createdByAccount = this.createdByAccount;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Service in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable String arn;
    public @Nullable String resourceOwner;
    public @Nullable String name;
    public @Nullable String namespaceId;
    public @Nullable String description;
    public @Nullable Integer instanceCount;
    public @Nullable DnsConfig dnsConfig;
    public @Nullable ServiceType type;
    public @Nullable HealthCheckConfig healthCheckConfig;
    public @Nullable HealthCheckCustomConfig healthCheckCustomConfig;
    public @Nullable Instant createDate;
    public @Nullable String creatorRequestId;
    public @Nullable String createdByAccount;

    private Service build() {
      return new Service(
          id,
          arn,
          resourceOwner,
          name,
          namespaceId,
          description,
          instanceCount,
          dnsConfig,
          type,
          healthCheckConfig,
          healthCheckCustomConfig,
          createDate,
          creatorRequestId,
          createdByAccount);
    }
  }
}
