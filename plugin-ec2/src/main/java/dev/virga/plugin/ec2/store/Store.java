package dev.virga.plugin.ec2.store;

import dev.virga.plugin.ec2.kind.DhcpOptionsKind;
import dev.virga.plugin.ec2.kind.EgressOnlyInternetGatewayKind;
import dev.virga.plugin.ec2.kind.ElasticIpKind;
import dev.virga.plugin.ec2.kind.FlowLogKind;
import dev.virga.plugin.ec2.kind.InternetGatewayKind;
import dev.virga.plugin.ec2.kind.KeyPairKind;
import dev.virga.plugin.ec2.kind.LaunchTemplateKind;
import dev.virga.plugin.ec2.kind.NatGatewayKind;
import dev.virga.plugin.ec2.kind.NetworkAclKind;
import dev.virga.plugin.ec2.kind.NetworkInterfaceKind;
import dev.virga.plugin.ec2.kind.PrefixListKind;
import dev.virga.plugin.ec2.kind.RouteTableKind;
import dev.virga.plugin.ec2.kind.SecurityGroupKind;
import dev.virga.plugin.ec2.kind.SecurityGroupRuleKind;
import dev.virga.plugin.ec2.kind.SubnetCidrReservationKind;
import dev.virga.plugin.ec2.kind.SubnetKind;
import dev.virga.plugin.ec2.kind.VpcEndpointKind;
import dev.virga.plugin.ec2.kind.VpcKind;
import dev.virga.plugin.ec2.kind.VpcPeeringConnectionKind;
import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.DhcpOptions;
import dev.virga.plugin.ec2.model.EgressOnlyInternetGateway;
import dev.virga.plugin.ec2.model.FlowLog;
import dev.virga.plugin.ec2.model.InternetGateway;
import dev.virga.plugin.ec2.model.KeyPairInfo;
import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupRule;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.resource.Resources;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.spi.ServiceContext;

/// Everything that EC2 keeps, for the operations: one set of resources for each kind.
///
/// @param context what the service was given
/// @param tags the tags of all resources
public record Store(
    ServiceContext context,
    Tags tags,
    Resources<Vpc> vpcs,
    Resources<Subnet> subnets,
    Resources<SubnetCidrReservation> cidrReservations,
    Resources<InternetGateway> internetGateways,
    Resources<EgressOnlyInternetGateway> egressOnlyInternetGateways,
    Resources<NatGateway> natGateways,
    Resources<RouteTable> routeTables,
    Resources<NetworkAcl> networkAcls,
    Resources<SecurityGroup> securityGroups,
    Resources<SecurityGroupRule> securityGroupRules,
    Resources<NetworkInterface> networkInterfaces,
    Resources<Address> addresses,
    Resources<DhcpOptions> dhcpOptions,
    Resources<VpcPeeringConnection> peeringConnections,
    Resources<VpcEndpoint> vpcEndpoints,
    Resources<ManagedPrefixList> prefixLists,
    Resources<FlowLog> flowLogs,
    Resources<KeyPairInfo> keyPairs,
    Resources<LaunchTemplate> launchTemplates) {

  /// Opens what is kept.
  public static Store open(ServiceContext context) {
    var tags = new Tags(context);
    return new Store(
        context,
        tags,
        new Resources<>(context, tags, VpcKind.KIND),
        new Resources<>(context, tags, SubnetKind.KIND),
        new Resources<>(context, tags, SubnetCidrReservationKind.KIND),
        new Resources<>(context, tags, InternetGatewayKind.KIND),
        new Resources<>(context, tags, EgressOnlyInternetGatewayKind.KIND),
        new Resources<>(context, tags, NatGatewayKind.KIND),
        new Resources<>(context, tags, RouteTableKind.KIND),
        new Resources<>(context, tags, NetworkAclKind.KIND),
        new Resources<>(context, tags, SecurityGroupKind.KIND),
        new Resources<>(context, tags, SecurityGroupRuleKind.KIND),
        new Resources<>(context, tags, NetworkInterfaceKind.KIND),
        new Resources<>(context, tags, ElasticIpKind.KIND),
        new Resources<>(context, tags, DhcpOptionsKind.KIND),
        new Resources<>(context, tags, VpcPeeringConnectionKind.KIND),
        new Resources<>(context, tags, VpcEndpointKind.KIND),
        new Resources<>(context, tags, PrefixListKind.KIND),
        new Resources<>(context, tags, FlowLogKind.KIND),
        new Resources<>(context, tags, KeyPairKind.KIND),
        new Resources<>(context, tags, LaunchTemplateKind.KIND));
  }
}
