package dev.virga.plugin.ec2.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkInterfaceAttachment` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAttachment.html).
public record NetworkInterfaceAttachment(
    @Nullable Instant attachTime,
    @Nullable String attachmentId,
    @Nullable Boolean deleteOnTermination,
    @Nullable Integer deviceIndex,
    @Nullable Integer networkCardIndex,
    @Nullable String instanceId,
    @Nullable String instanceOwnerId,
    @Nullable AttachmentStatus status,
    @Nullable AttachmentEnaSrdSpecification enaSrdSpecification,
    @Nullable Integer enaQueueCount) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkInterfaceAttachment of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkInterfaceAttachment with(Consumer<Builder> changes) {
    var it = new Builder();
    it.attachTime = this.attachTime;
    it.attachmentId = this.attachmentId;
    it.deleteOnTermination = this.deleteOnTermination;
    it.deviceIndex = this.deviceIndex;
    it.networkCardIndex = this.networkCardIndex;
    it.instanceId = this.instanceId;
    it.instanceOwnerId = this.instanceOwnerId;
    it.status = this.status;
    it.enaSrdSpecification = this.enaSrdSpecification;
    it.enaQueueCount = this.enaQueueCount;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkInterfaceAttachment in the making.
  public static final class Builder {
    public @Nullable Instant attachTime;
    public @Nullable String attachmentId;
    public @Nullable Boolean deleteOnTermination;
    public @Nullable Integer deviceIndex;
    public @Nullable Integer networkCardIndex;
    public @Nullable String instanceId;
    public @Nullable String instanceOwnerId;
    public @Nullable AttachmentStatus status;
    public @Nullable AttachmentEnaSrdSpecification enaSrdSpecification;
    public @Nullable Integer enaQueueCount;

    private NetworkInterfaceAttachment build() {
      return new NetworkInterfaceAttachment(
          attachTime,
          attachmentId,
          deleteOnTermination,
          deviceIndex,
          networkCardIndex,
          instanceId,
          instanceOwnerId,
          status,
          enaSrdSpecification,
          enaQueueCount);
    }
  }
}
