package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.AttributeValue;
import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttachment;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttribute;
import dev.virga.plugin.ec2.store.Store;
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
  private final Store store;

  DescribeNetworkInterfaceAttribute(Store store) {
    this.store = store;
  }

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
    var it = store.networkInterfaces().get(context.scope(), request.networkInterfaceId());
    var attribute = request.attribute();
    if (attribute == null) {
      throw Ec2Errors.missingParameter("Attribute");
    }
    return Response.of(shown -> {
      shown.networkInterfaceId = it.networkInterfaceId();
      switch (attribute) {
        case DESCRIPTION -> shown.description = new AttributeValue(it.description());
        case GROUP_SET -> shown.groups = it.groups();
        case SOURCE_DEST_CHECK ->
            shown.sourceDestCheck = new AttributeBooleanValue(it.sourceDestCheck());
        case ATTACHMENT -> shown.attachment = it.attachment();
        case ASSOCIATE_PUBLIC_IP_ADDRESS -> shown.associatePublicIpAddress = false;
      }
    });
  }
}
