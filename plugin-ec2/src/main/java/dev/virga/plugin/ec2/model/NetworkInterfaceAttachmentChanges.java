package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `NetworkInterfaceAttachmentChanges` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAttachmentChanges.html).
public record NetworkInterfaceAttachmentChanges(
    @Name("DefaultEnaQueueCount") @Nullable Boolean defaultEnaQueueCount,
    @Name("EnaQueueCount") @Nullable Integer enaQueueCount,
    @Nullable String attachmentId,
    @Nullable Boolean deleteOnTermination) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static NetworkInterfaceAttachmentChanges of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public NetworkInterfaceAttachmentChanges with(Consumer<Builder> changes) {
    var it = new Builder();
    it.defaultEnaQueueCount = this.defaultEnaQueueCount;
    it.enaQueueCount = this.enaQueueCount;
    it.attachmentId = this.attachmentId;
    it.deleteOnTermination = this.deleteOnTermination;
    changes.accept(it);
    return it.build();
  }

  /// The members of a NetworkInterfaceAttachmentChanges in the making.
  public static final class Builder {
    public @Nullable Boolean defaultEnaQueueCount;
    public @Nullable Integer enaQueueCount;
    public @Nullable String attachmentId;
    public @Nullable Boolean deleteOnTermination;

    private NetworkInterfaceAttachmentChanges build() {
      return new NetworkInterfaceAttachmentChanges(
          defaultEnaQueueCount, enaQueueCount, attachmentId, deleteOnTermination);
    }
  }
}
