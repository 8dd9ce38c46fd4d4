package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.AttachmentStatus;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttachment;
import dev.virga.plugin.ec2.model.NetworkInterfaceStatus;
import dev.virga.spi.ServiceContext;

/// An interface that a service has made for itself: it is attached to something that clients do not see,
/// and they can neither detach nor delete it.
public final class ManagedInterface {
  private ManagedInterface() {}

  /// Makes a new interface one.
  ///
  /// @param requester who is shown to have asked for it
  public static void attach(NetworkInterface.Builder it, ServiceContext context, String requester) {
    it.requesterId = requester;
    it.requesterManaged = true;
    it.status = NetworkInterfaceStatus.IN_USE;
    it.attachment =
        NetworkInterfaceAttachment.of(made -> {
          made.attachmentId = "ela-attach-" + context.ids().hex(17);
          made.attachTime = context.clock().instant();
          made.deleteOnTermination = false;
          made.deviceIndex = 1;
          made.instanceOwnerId = "amazon-aws";
          made.status = AttachmentStatus.ATTACHED;
        });
  }
}
