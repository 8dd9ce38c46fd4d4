package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.AttributeValue;
import dev.virga.plugin.ec2.model.ConnectionTrackingSpecificationRequest;
import dev.virga.plugin.ec2.model.EnaSrdSpecification;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttachmentChanges;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html).
public final class ModifyNetworkInterfaceAttribute
    implements Operation<
        ModifyNetworkInterfaceAttribute.Request, ModifyNetworkInterfaceAttribute.Response> {
  /// What a client sends.
  public record Request(
      @Nullable EnaSrdSpecification enaSrdSpecification,
      @Nullable Boolean enablePrimaryIpv6,
      @Nullable ConnectionTrackingSpecificationRequest connectionTrackingSpecification,
      @Nullable Boolean associatePublicIpAddress,
      @Name("AssociatedSubnetId") @Nullable List<String> associatedSubnetIds,
      @Nullable Boolean dryRun,
      String networkInterfaceId,
      @Nullable AttributeValue description,
      @Nullable AttributeBooleanValue sourceDestCheck,
      @Name("SecurityGroupId") @Nullable List<String> groups,
      @Nullable NetworkInterfaceAttachmentChanges attachment) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "ModifyNetworkInterfaceAttribute is not implemented.");
  }
}
