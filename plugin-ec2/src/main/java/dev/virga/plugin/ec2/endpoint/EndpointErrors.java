package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.VpcEndpointType;
import dev.virga.spi.AwsException;
import java.util.List;

/// The errors of VPC endpoints.
final class EndpointErrors {
  private EndpointErrors() {}

  /// A service that there is not.
  static AwsException invalidService(String name) {
    return AwsException.of(
        "InvalidServiceName", "The Vpc Endpoint Service '" + name + "' does not exist");
  }

  /// A type that the service has not.
  static AwsException wrongType(String type, List<String> available) {
    return invalid(
        "Endpoint type ("
            + type
            + ") does not match available service types (["
            + String.join(", ", available)
            + "]).");
  }

  /// A type of endpoint that Virga has not, for want of what it leads to.
  static AwsException unsupportedType(VpcEndpointType type) {
    return AwsException.of("UnsupportedOperation", type + " endpoints are not supported.");
  }

  /// Route tables of something else than a gateway endpoint.
  static AwsException routeTablesOfOther() {
    return invalid("Route table IDs are only supported for Gateway type VPC Endpoint.");
  }

  /// Subnets of a gateway endpoint.
  static AwsException subnetsOfGateway() {
    return invalid(
        "Subnet IDs are only supported for Interface and GatewayLoadBalancer type VPC Endpoints.");
  }

  /// Security groups of a gateway endpoint.
  static AwsException groupsOfGateway() {
    return invalid("Security group IDs are only supported for Interface type VPC Endpoint.");
  }

  /// Private DNS for a gateway endpoint.
  static AwsException privateDnsOfGateway() {
    return invalid("Private DNS can't be enabled for Gateway type VPC Endpoint.");
  }

  /// A private DNS name that another endpoint of the VPC has.
  static AwsException conflictingDomain(String domain, String vpcId) {
    return invalid(
        "private-dns-enabled cannot be set because there is already a conflicting DNS domain for "
            + domain
            + " in the VPC "
            + vpcId);
  }

  /// Private DNS where the VPC resolves no names.
  static AwsException noDns(String vpcId) {
    return invalid(
        "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes"
            + " set to true for "
            + vpcId);
  }

  /// Something of another VPC.
  static AwsException otherVpc(String id, String vpcId) {
    return invalid("The resource " + id + " does not belong to the VPC " + vpcId + ".");
  }

  /// A route table that leads to the service already.
  static AwsException routeExists(String tableId, String prefixListId) {
    return AwsException.of(
        "RouteAlreadyExists",
        "route table "
            + tableId
            + " already has a route with destination-prefix-list-id "
            + prefixListId);
  }

  /// Two subnets in one zone.
  static AwsException sameZone(String subnetId) {
    return AwsException.of(
        "DuplicateSubnetsInSameZone",
        "Found another VPC endpoint subnet in the availability zone of " + subnetId);
  }

  /// A policy that is none.
  static AwsException malformedPolicy() {
    return AwsException.of("InvalidPolicyDocument", "Policy document is malformed.");
  }

  private static AwsException invalid(String message) {
    return AwsException.of("InvalidParameter", message);
  }
}
