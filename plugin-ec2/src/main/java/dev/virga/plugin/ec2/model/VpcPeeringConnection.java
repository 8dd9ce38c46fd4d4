package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcPeeringConnection` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnection.html).
public record VpcPeeringConnection(
    @Nullable VpcPeeringConnectionVpcInfo accepterVpcInfo,
    @Nullable Instant expirationTime,
    @Nullable VpcPeeringConnectionVpcInfo requesterVpcInfo,
    @Nullable VpcPeeringConnectionStateReason status,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String vpcPeeringConnectionId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcPeeringConnection of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcPeeringConnection with(Consumer<Builder> changes) {
    var it = new Builder();
    it.accepterVpcInfo = this.accepterVpcInfo;
    it.expirationTime = this.expirationTime;
    it.requesterVpcInfo = this.requesterVpcInfo;
    it.status = this.status;
    it.tags = this.tags;
    it.vpcPeeringConnectionId = this.vpcPeeringConnectionId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcPeeringConnection in the making.
  public static final class Builder {
    public @Nullable VpcPeeringConnectionVpcInfo accepterVpcInfo;
    public @Nullable Instant expirationTime;
    public @Nullable VpcPeeringConnectionVpcInfo requesterVpcInfo;
    public @Nullable VpcPeeringConnectionStateReason status;
    public @Nullable List<Tag> tags;
    public @Nullable String vpcPeeringConnectionId;

    private VpcPeeringConnection build() {
      return new VpcPeeringConnection(
          accepterVpcInfo, expirationTime, requesterVpcInfo, status, tags, vpcPeeringConnectionId);
    }
  }
}
