package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.AwsException;

/// The errors of route tables.
final class RouteErrors {
  private RouteErrors() {}

  static AwsException dependencies(String tableId) {
    return Ec2Errors.dependencyViolation(
        "The routeTable '" + tableId + "' has dependencies and cannot be deleted.");
  }

  static AwsException alreadyAssociated(String tableId) {
    return AwsException.of(
        "Resource.AlreadyAssociated",
        "the specified association for route table "
            + tableId
            + " conflicts with an existing association");
  }

  static AwsException associationNotFound(String id) {
    return Ec2Errors.notFound("InvalidAssociationID.NotFound", "association", id);
  }

  static AwsException mainAssociation(String id) {
    return Ec2Errors.invalidParameterValue(
        "cannot disassociate the main route table association " + id);
  }

  static AwsException mainForGateway(String id) {
    return Ec2Errors.invalidParameterValue("cannot replace the main route table association " + id);
  }

  /// @param thing what is elsewhere: `subnet subnet-1`
  static AwsException differentNetworks(String tableId, String thing) {
    return Ec2Errors.invalidParameterValue(
        "route table " + tableId + " and " + thing + " belong to different networks");
  }

  static AwsException subnetOrGateway() {
    return AwsException.of(
        "MissingParameter",
        "The request must contain exactly one of subnetId, gatewayId or publicIpv4Pool");
  }

  static AwsException gatewayRoute(String tableId) {
    return Ec2Errors.invalidParameterValue(
        "Route table "
            + tableId
            + " contains a route with a target that is not supported for gateway associations.");
  }

  static AwsException publicIpv4Pool(String id) {
    return Ec2Errors.notFound("InvalidPublicIpv4PoolID.NotFound", "publicIpv4Pool", id);
  }

  static AwsException exists(String destination) {
    return AwsException.of(
        "RouteAlreadyExists", "The route identified by " + destination + " already exists.");
  }

  /// @param kind of destination: `destination-cidr-block`
  static AwsException notFound(String kind, String destination, String tableId) {
    return AwsException.of(
        "InvalidRoute.NotFound",
        "no route with " + kind + " " + destination + " in route table " + tableId);
  }

  static AwsException nothingToReplace(String destination) {
    return Ec2Errors.invalidParameterValue(
        "There is no route defined for '"
            + destination
            + "' in the route table. Use CreateRoute instead.");
  }

  static AwsException localRoute(String destination, String tableId) {
    return Ec2Errors.invalidParameterValue(
        "cannot remove local route " + destination + " in route table " + tableId);
  }

  static AwsException oneDestination() {
    return AwsException.of(
        "MissingParameter",
        "The request must contain exactly one of destinationCidrBlock, destinationIpv6CidrBlock"
            + " or destinationPrefixListId");
  }

  static AwsException oneTarget() {
    return AwsException.of(
        "MissingParameter",
        "The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId,"
            + " vpcPeeringConnectionId or instanceId");
  }

  static AwsException moreSpecific(String destination) {
    return Ec2Errors.invalidParameterValue(
        "Destination CIDR block "
            + destination
            + " is equal to or more specific than one of this VPC's CIDR blocks. This route can"
            + " target only an interface or an instance.");
  }

  static AwsException unsupportedTarget() {
    return Ec2Errors.invalidParameterValue(
        "Route target is not supported. This route only supports interface and instance targets.");
  }

  static AwsException onlyIpv6(String gatewayId) {
    return Ec2Errors.invalidParameterValue(
        gatewayId,
        "egressOnlyInternetGatewayId",
        "An egress-only internet gateway can be the target of IPv6 routes only.");
  }

  static AwsException peeringNotActive(String id) {
    return AwsException.of(
        "InvalidStateTransition", "Vpc peering connection " + id + " is not in the active state.");
  }

  static AwsException natGatewayState(String id) {
    return AwsException.of("InvalidNatGatewayID.NotFound", "NatGateway " + id + " was not found");
  }
}
