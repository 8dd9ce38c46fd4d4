package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsOptionsSpecification;
import dev.virga.plugin.ec2.model.IpAddressType;
import dev.virga.plugin.ec2.model.ServiceType;
import dev.virga.plugin.ec2.model.State;
import dev.virga.plugin.ec2.model.SubnetConfiguration;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.plugin.ec2.model.VpcEndpointType;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [CreateVpcEndpoint](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html).
public final class CreateVpcEndpoint
    implements Operation<CreateVpcEndpoint.Request, CreateVpcEndpoint.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable VpcEndpointType vpcEndpointType,
      String vpcId,
      String serviceName,
      @Nullable String policyDocument,
      @Name("RouteTableId") @Nullable List<String> routeTableIds,
      @Name("SubnetId") @Nullable List<String> subnetIds,
      @Name("SecurityGroupId") @Nullable List<String> securityGroupIds,
      @Nullable IpAddressType ipAddressType,
      @Nullable DnsOptionsSpecification dnsOptions,
      @Nullable String clientToken,
      @Nullable Boolean privateDnsEnabled,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Name("SubnetConfiguration") @Nullable List<SubnetConfiguration> subnetConfigurations,
      @Nullable String serviceNetworkArn,
      @Nullable String resourceConfigurationArn,
      @Nullable String serviceRegion) {}

  /// What it gets.
  public record Response(@Nullable VpcEndpoint vpcEndpoint, @Nullable String clientToken) {}

  private final Store store;
  private final VpcEndpoints endpoints;
  private final ClientTokens tokens;

  CreateVpcEndpoint(Store store, VpcEndpoints endpoints) {
    this.store = store;
    this.endpoints = endpoints;
    this.tokens = new ClientTokens(store.context());
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    VpcEndpoint made =
        tokens.once(
            scope,
            request.clientToken(),
            request,
            id -> store.vpcEndpoints().find(scope, id),
            VpcEndpoint::vpcEndpointId,
            () -> create(request, scope));
    return new Response(made, request.clientToken());
  }

  private VpcEndpoint create(Request request, Scope scope) {
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "vpc-endpoint");
    store.vpcs().get(scope, request.vpcId());
    String policy = EndpointPolicy.of(request.policyDocument());
    VpcEndpointType type =
        Objects.requireNonNullElse(request.vpcEndpointType(), VpcEndpointType.GATEWAY);
    return switch (type) {
      case GATEWAY -> gateway(request, scope, tags, policy);
      case INTERFACE -> ofInterfaces(request, scope, tags, policy);
      case GATEWAY_LOAD_BALANCER, RESOURCE, SERVICE_NETWORK ->
          throw EndpointErrors.unsupportedType(type);
    };
  }

  private VpcEndpoint gateway(Request request, Scope scope, List<Tag> tags, String policy) {
    EndpointService service =
        EndpointServices.get(scope.region(), request.serviceName(), ServiceType.GATEWAY);
    if (!VpcEndpoints.list(request.subnetIds()).isEmpty()) {
      throw EndpointErrors.subnetsOfGateway();
    } else if (!VpcEndpoints.list(request.securityGroupIds()).isEmpty()) {
      throw EndpointErrors.groupsOfGateway();
    } else if (Boolean.TRUE.equals(request.privateDnsEnabled())) {
      throw EndpointErrors.privateDnsOfGateway();
    }
    String id = add(request, scope, tags, policy, service, VpcEndpointType.GATEWAY);
    endpoints.addRoutes(scope, id, VpcEndpoints.list(request.routeTableIds()));
    return endpoints.get(scope, id);
  }

  private VpcEndpoint ofInterfaces(Request request, Scope scope, List<Tag> tags, String policy) {
    EndpointService service =
        EndpointServices.get(scope.region(), request.serviceName(), ServiceType.INTERFACE);
    if (!VpcEndpoints.list(request.routeTableIds()).isEmpty()) {
      throw EndpointErrors.routeTablesOfOther();
    }
    String id = add(request, scope, tags, policy, service, VpcEndpointType.INTERFACE);
    endpoints.regroup(
        scope,
        id,
        endpoints
            .interfaces()
            .groups(scope, request.vpcId(), VpcEndpoints.list(request.securityGroupIds())));
    var addresses = new SubnetAddresses(VpcEndpoints.list(request.subnetConfigurations()));
    endpoints.placeIn(scope, id, addresses.subnets(request.subnetIds()), addresses);
    endpoints.rename(scope, id, !Boolean.FALSE.equals(request.privateDnsEnabled()));
    return endpoints.get(scope, id);
  }

  private String add(
      Request request,
      Scope scope,
      List<Tag> tags,
      String policy,
      EndpointService service,
      VpcEndpointType type) {
    VpcEndpoint made =
        store
            .vpcEndpoints()
            .add(
                scope,
                tags,
                id ->
                    VpcEndpoint.of(it -> {
                      it.vpcEndpointId = id;
                      it.vpcEndpointType = type;
                      it.vpcId = request.vpcId();
                      it.serviceName = service.name();
                      it.serviceRegion = scope.region();
                      it.state = State.AVAILABLE;
                      it.policyDocument = policy;
                      it.ipAddressType =
                          Objects.requireNonNullElse(request.ipAddressType(), IpAddressType.IPV4);
                      it.dnsOptions = DnsChoice.of(request.dnsOptions(), type);
                      it.routeTableIds = List.of();
                      it.subnetIds = List.of();
                      it.groups = List.of();
                      it.networkInterfaceIds = List.of();
                      it.dnsEntries = List.of();
                      it.privateDnsEnabled = false;
                      it.requesterManaged = false;
                      it.creationTimestamp = store.context().clock().instant();
                      it.ownerId = scope.account();
                    }));
    return Objects.requireNonNull(made.vpcEndpointId());
  }
}
