package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NatGatewayAttachedAppliance` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAttachedAppliance.html).
public record NatGatewayAttachedAppliance(
    @Nullable NatGatewayApplianceType type,
    @Nullable String applianceArn,
    @Nullable String vpcEndpointId,
    @Nullable NatGatewayApplianceState attachmentState,
    @Nullable NatGatewayApplianceModifyState modificationState,
    @Nullable String failureCode,
    @Nullable String failureMessage) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NatGatewayAttachedAppliance of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NatGatewayAttachedAppliance with(Consumer<Builder> changes) {
    var it = new Builder();
    it.type = this.type;
    it.applianceArn = this.applianceArn;
    it.vpcEndpointId = this.vpcEndpointId;
    it.attachmentState = this.attachmentState;
    it.modificationState = this.modificationState;
    it.failureCode = this.failureCode;
    it.failureMessage = this.failureMessage;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NatGatewayAttachedAppliance in the making.
  public static final class Builder {
    public @Nullable NatGatewayApplianceType type;
    public @Nullable String applianceArn;
    public @Nullable String vpcEndpointId;
    public @Nullable NatGatewayApplianceState attachmentState;
    public @Nullable NatGatewayApplianceModifyState modificationState;
    public @Nullable String failureCode;
    public @Nullable String failureMessage;

    private NatGatewayAttachedAppliance build() {
      return new NatGatewayAttachedAppliance(
          type,
          applianceArn,
          vpcEndpointId,
          attachmentState,
          modificationState,
          failureCode,
          failureMessage);
    }
  }
}
