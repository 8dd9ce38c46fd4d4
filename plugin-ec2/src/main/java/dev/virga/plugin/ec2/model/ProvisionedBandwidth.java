package dev.virga.plugin.ec2.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ProvisionedBandwidth` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionedBandwidth.html).
public record ProvisionedBandwidth(
    @Nullable Instant provisionTime,
    @Nullable String provisioned,
    @Nullable Instant requestTime,
    @Nullable String requested,
    @Nullable String status) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ProvisionedBandwidth of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ProvisionedBandwidth with(Consumer<Builder> changes) {
    var it = new Builder();
    it.provisionTime = this.provisionTime;
    it.provisioned = this.provisioned;
    it.requestTime = this.requestTime;
    it.requested = this.requested;
    it.status = this.status;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ProvisionedBandwidth in the making.
  public static final class Builder {
    public @Nullable Instant provisionTime;
    public @Nullable String provisioned;
    public @Nullable Instant requestTime;
    public @Nullable String requested;
    public @Nullable String status;

    private ProvisionedBandwidth build() {
      return new ProvisionedBandwidth(provisionTime, provisioned, requestTime, requested, status);
    }
  }
}
