package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.ConnectionTrackingSpecificationRequest;
import dev.virga.plugin.ec2.model.InstanceIpv6Address;
import dev.virga.plugin.ec2.model.Ipv4PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.Ipv6PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceCreationType;
import dev.virga.plugin.ec2.model.NetworkInterfaceType;
import dev.virga.plugin.ec2.model.OperatorRequest;
import dev.virga.plugin.ec2.model.OperatorResponse;
import dev.virga.plugin.ec2.model.PrivateIpAddressSpecification;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [CreateNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html).
public final class CreateNetworkInterface
    implements Operation<CreateNetworkInterface.Request, CreateNetworkInterface.Response> {
  private final Store store;
  private final ClientTokens tokens;
  private final NetworkInterfaces interfaces;

  CreateNetworkInterface(Store store, NetworkInterfaces interfaces) {
    this.store = store;
    this.tokens = new ClientTokens(store.context());
    this.interfaces = interfaces;
  }

  /// What a client sends.
  public record Request(
      @Name("Ipv4Prefix") @Nullable List<Ipv4PrefixSpecificationRequest> ipv4Prefixes,
      @Nullable Integer ipv4PrefixCount,
      @Name("Ipv6Prefix") @Nullable List<Ipv6PrefixSpecificationRequest> ipv6Prefixes,
      @Nullable Integer ipv6PrefixCount,
      @Nullable NetworkInterfaceCreationType interfaceType,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String clientToken,
      @Nullable Boolean enablePrimaryIpv6,
      @Nullable ConnectionTrackingSpecificationRequest connectionTrackingSpecification,
      @Nullable OperatorRequest operator,
      String subnetId,
      @Nullable String description,
      @Nullable String privateIpAddress,
      @Name("SecurityGroupId") @Nullable List<String> groups,
      @Nullable List<PrivateIpAddressSpecification> privateIpAddresses,
      @Nullable Integer secondaryPrivateIpAddressCount,
      @Nullable List<InstanceIpv6Address> ipv6Addresses,
      @Nullable Integer ipv6AddressCount,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable NetworkInterface networkInterface, @Nullable String clientToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var scope = context.scope();
    var tags = Tags.specified(request.tagSpecifications(), "network-interface");
    var subnet = store.subnets().get(scope, request.subnetId());
    NetworkInterface made =
        tokens.once(
            scope,
            request.clientToken(),
            request,
            id -> store.networkInterfaces().find(scope, id),
            NetworkInterface::networkInterfaceId,
            () ->
                interfaces.add(
                    scope,
                    request.subnetId(),
                    Objects.requireNonNullElse(request.groups(), List.of()),
                    NewAddresses.of(request, subnet),
                    tags,
                    it -> complete(it, request, context)));
    return new Response(made, request.clientToken());
  }

  private static void complete(
      NetworkInterface.Builder it, Request request, RequestContext context) {
    it.description = Objects.requireNonNullElse(request.description(), "");
    it.requesterId = context.principal().userId();
    it.interfaceType =
        switch (request.interfaceType()) {
          case null -> NetworkInterfaceType.INTERFACE;
          case EFA -> NetworkInterfaceType.EFA;
          case EFA_ONLY -> NetworkInterfaceType.EFA_ONLY;
          case BRANCH -> NetworkInterfaceType.BRANCH;
          case TRUNK -> NetworkInterfaceType.TRUNK;
        };
    it.connectionTrackingConfiguration =
        AttributeChange.tracking(request.connectionTrackingSpecification());
    var operator = request.operator();
    if (operator != null && operator.principal() != null) {
      it.operator = new OperatorResponse(true, operator.principal(), null);
    }
    if (Boolean.TRUE.equals(request.enablePrimaryIpv6())) {
      AttributeChange.primaryIpv6(it);
    }
  }
}
