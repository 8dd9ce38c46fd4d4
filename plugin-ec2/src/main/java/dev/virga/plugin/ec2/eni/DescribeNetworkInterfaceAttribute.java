package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.AttributeValue;
import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttachment;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttribute;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html).
public final class DescribeNetworkInterfaceAttribute
    implements Operation<
        DescribeNetworkInterfaceAttribute.Request, DescribeNetworkInterfaceAttribute.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String networkInterfaceId,
      @Nullable NetworkInterfaceAttribute attribute) {}

  /// What it gets.
  public record Response(
      @Nullable NetworkInterfaceAttachment attachment,
      @Nullable AttributeValue description,
      @Name("groupSet") @Nullable List<GroupIdentifier> groups,
      @Nullable String networkInterfaceId,
      @Nullable AttributeBooleanValue sourceDestCheck,
      @Nullable Boolean associatePublicIpAddress) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable NetworkInterfaceAttachment attachment;
      public @Nullable AttributeValue description;
      public @Nullable List<GroupIdentifier> groups;
      public @Nullable String networkInterfaceId;
      public @Nullable AttributeBooleanValue sourceDestCheck;
      public @Nullable Boolean associatePublicIpAddress;

      private Response build() {
        return new Response(
            attachment,
            description,
            groups,
            networkInterfaceId,
            sourceDestCheck,
            associatePublicIpAddress);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DescribeNetworkInterfaceAttribute is not implemented.");
  }
}
