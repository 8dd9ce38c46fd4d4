package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.AttributeValue;
import dev.virga.plugin.ec2.model.ConnectionTrackingSpecificationRequest;
import dev.virga.plugin.ec2.model.EnaSrdSpecification;
import dev.virga.plugin.ec2.model.NetworkInterfaceAttachmentChanges;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html).
public final class ModifyNetworkInterfaceAttribute
    implements Operation<
        ModifyNetworkInterfaceAttribute.Request, ModifyNetworkInterfaceAttribute.Response> {
  private final Store store;
  private final NetworkInterfaces interfaces;

  ModifyNetworkInterfaceAttribute(Store store, NetworkInterfaces interfaces) {
    this.store = store;
    this.interfaces = interfaces;
  }

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
    Scope scope = context.scope();
    var it = interfaces.own(scope, request.networkInterfaceId());
    AttributeChange.checkOne(request);
    var attachment = request.attachment();
    if (attachment != null) {
      throw EniErrors.notAttached(String.valueOf(attachment.attachmentId()));
    }
    var groups =
        request.groups() == null
            ? null
            : interfaces.identified(scope, Objects.requireNonNull(it.vpcId()), request.groups());
    var tracking = AttributeChange.tracking(request.connectionTrackingSpecification());
    store
        .networkInterfaces()
        .update(
            scope,
            request.networkInterfaceId(),
            row ->
                row.with(made -> {
                  if (request.description() != null) {
                    made.description = request.description().value();
                  } else if (request.sourceDestCheck() != null) {
                    made.sourceDestCheck = request.sourceDestCheck().value();
                  } else if (groups != null) {
                    made.groups = groups;
                  } else if (tracking != null) {
                    made.connectionTrackingConfiguration = tracking;
                  } else if (Boolean.TRUE.equals(request.enablePrimaryIpv6())) {
                    AttributeChange.primaryIpv6(made);
                  }
                }));
    return new Response();
  }
}
