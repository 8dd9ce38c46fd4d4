package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsOptionsSpecification;
import dev.virga.plugin.ec2.model.IpAddressType;
import dev.virga.plugin.ec2.model.SubnetConfiguration;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyVpcEndpoint](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html).
public final class ModifyVpcEndpoint
    implements Operation<ModifyVpcEndpoint.Request, ModifyVpcEndpoint.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String vpcEndpointId,
      @Nullable Boolean resetPolicy,
      @Nullable String policyDocument,
      @Name("AddRouteTableId") @Nullable List<String> addRouteTableIds,
      @Name("RemoveRouteTableId") @Nullable List<String> removeRouteTableIds,
      @Name("AddSubnetId") @Nullable List<String> addSubnetIds,
      @Name("RemoveSubnetId") @Nullable List<String> removeSubnetIds,
      @Name("AddSecurityGroupId") @Nullable List<String> addSecurityGroupIds,
      @Name("RemoveSecurityGroupId") @Nullable List<String> removeSecurityGroupIds,
      @Nullable IpAddressType ipAddressType,
      @Nullable DnsOptionsSpecification dnsOptions,
      @Nullable Boolean privateDnsEnabled,
      @Name("SubnetConfiguration") @Nullable List<SubnetConfiguration> subnetConfigurations) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  private final VpcEndpoints endpoints;

  ModifyVpcEndpoint(VpcEndpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    VpcEndpoint endpoint = endpoints.get(scope, request.vpcEndpointId());
    if (Boolean.TRUE.equals(request.resetPolicy())) {
      endpoints.setPolicy(scope, request.vpcEndpointId(), EndpointPolicy.DEFAULT);
    } else if (request.policyDocument() != null) {
      endpoints.setPolicy(
          scope, request.vpcEndpointId(), EndpointPolicy.of(request.policyDocument()));
    }
    if (VpcEndpoints.isGateway(endpoint)) {
      changeGateway(request, scope);
    } else {
      changeInterfaces(request, scope, endpoint);
    }
    endpoints.setAddressing(
        scope, request.vpcEndpointId(), request.ipAddressType(), request.dnsOptions());
    return new Response(true);
  }

  private void changeGateway(Request request, Scope scope) {
    if (some(request.addSubnetIds()) || some(request.removeSubnetIds())) {
      throw EndpointErrors.subnetsOfGateway();
    } else if (some(request.addSecurityGroupIds()) || some(request.removeSecurityGroupIds())) {
      throw EndpointErrors.groupsOfGateway();
    } else if (Boolean.TRUE.equals(request.privateDnsEnabled())) {
      throw EndpointErrors.privateDnsOfGateway();
    }
    String id = request.vpcEndpointId();
    endpoints.removeRoutes(scope, id, VpcEndpoints.list(request.removeRouteTableIds()));
    endpoints.addRoutes(scope, id, VpcEndpoints.list(request.addRouteTableIds()));
  }

  private void changeInterfaces(Request request, Scope scope, VpcEndpoint endpoint) {
    if (some(request.addRouteTableIds()) || some(request.removeRouteTableIds())) {
      throw EndpointErrors.routeTablesOfOther();
    }
    String id = request.vpcEndpointId();
    if (some(request.addSecurityGroupIds()) || some(request.removeSecurityGroupIds())) {
      List<String> groups =
          changed(
              VpcEndpoints.list(endpoint.groups()).stream()
                  .map(it -> String.valueOf(it.groupId()))
                  .toList(),
              request.addSecurityGroupIds(),
              request.removeSecurityGroupIds());
      String vpcId = String.valueOf(endpoint.vpcId());
      endpoints.regroup(scope, id, endpoints.interfaces().groups(scope, vpcId, groups));
    }
    var addresses = new SubnetAddresses(VpcEndpoints.list(request.subnetConfigurations()));
    List<String> subnets =
        changed(
            VpcEndpoints.list(endpoint.subnetIds()),
            addresses.subnets(request.addSubnetIds()),
            request.removeSubnetIds());
    endpoints.placeIn(scope, id, subnets, addresses);
    endpoints.rename(
        scope,
        id,
        Objects.requireNonNullElse(
            request.privateDnsEnabled(), Boolean.TRUE.equals(endpoint.privateDnsEnabled())));
  }

  private static List<String> changed(
      List<String> before, @Nullable List<String> added, @Nullable List<String> removed) {
    return Stream.concat(before.stream(), VpcEndpoints.list(added).stream())
        .filter(it -> !VpcEndpoints.list(removed).contains(it))
        .distinct()
        .toList();
  }

  private static boolean some(@Nullable List<String> values) {
    return !VpcEndpoints.list(values).isEmpty();
  }
}
