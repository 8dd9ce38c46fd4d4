package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcConfigResponse` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfigResponse.html).
public record VpcConfigResponse(
    @Length(max = 16) @Nullable List<String> subnetIds,
    @Length(max = 5) @Nullable List<String> securityGroupIds,
    @Nullable String vpcId,
    @Nullable Boolean ipv6AllowedForDualStack) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcConfigResponse of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcConfigResponse with(Consumer<Builder> changes) {
    var it = new Builder();
    it.subnetIds = this.subnetIds;
    it.securityGroupIds = this.securityGroupIds;
    it.vpcId = this.vpcId;
    it.ipv6AllowedForDualStack = this.ipv6AllowedForDualStack;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcConfigResponse in the making.
  public static final class Builder {
    public @Nullable List<String> subnetIds;
    public @Nullable List<String> securityGroupIds;
    public @Nullable String vpcId;
    public @Nullable Boolean ipv6AllowedForDualStack;

    private VpcConfigResponse build() {
      return new VpcConfigResponse(subnetIds, securityGroupIds, vpcId, ipv6AllowedForDualStack);
    }
  }
}
