package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VpcEncryptionControl` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControl.html).
public record VpcEncryptionControl(
    @Nullable String vpcId,
    @Nullable String vpcEncryptionControlId,
    @Nullable VpcEncryptionControlMode mode,
    @Nullable VpcEncryptionControlState state,
    @Nullable String stateMessage,
    @Nullable VpcEncryptionControlExclusions resourceExclusions,
    @Name("tagSet") @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VpcEncryptionControl of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VpcEncryptionControl with(Consumer<Builder> changes) {
    var it = new Builder();
    it.vpcId = this.vpcId;
    it.vpcEncryptionControlId = this.vpcEncryptionControlId;
    it.mode = this.mode;
    it.state = this.state;
    it.stateMessage = this.stateMessage;
    it.resourceExclusions = this.resourceExclusions;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VpcEncryptionControl in the making.
  public static final class Builder {
    public @Nullable String vpcId;
    public @Nullable String vpcEncryptionControlId;
    public @Nullable VpcEncryptionControlMode mode;
    public @Nullable VpcEncryptionControlState state;
    public @Nullable String stateMessage;
    public @Nullable VpcEncryptionControlExclusions resourceExclusions;
    public @Nullable List<Tag> tags;

    private VpcEncryptionControl build() {
      return new VpcEncryptionControl(
          vpcId, vpcEncryptionControlId, mode, state, stateMessage, resourceExclusions, tags);
    }
  }
}
