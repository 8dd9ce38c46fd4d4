package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.RouteTableAssociation;
import dev.virga.plugin.ec2.model.SecurityGroup;
import dev.virga.plugin.ec2.model.State;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.plugin.ec2.model.VpcPeeringConnection;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionStateReasonCode;
import dev.virga.plugin.ec2.model.VpcPeeringConnectionVpcInfo;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What keeps a VPC from being [deleted](https://docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html).
final class VpcDependencies {
  private static final Set<VpcPeeringConnectionStateReasonCode> LIVING =
      Set.of(
          VpcPeeringConnectionStateReasonCode.ACTIVE,
          VpcPeeringConnectionStateReasonCode.PENDING_ACCEPTANCE);

  private final Store store;

  VpcDependencies(Store store) {
    this.store = store;
  }

  boolean exist(Scope scope, String vpcId) {
    return !store.subnets().all(scope, it -> vpcId.equals(it.vpcId())).isEmpty()
        || !store.networkInterfaces().all(scope, it -> vpcId.equals(it.vpcId())).isEmpty()
        || !store.internetGateways().all(scope, it -> attached(it.attachments(), vpcId)).isEmpty()
        || !store
            .egressOnlyInternetGateways()
            .all(scope, it -> attached(it.attachments(), vpcId))
            .isEmpty()
        || !store.vpcEndpoints().all(scope, living(vpcId)).isEmpty()
        || !store.peeringConnections().all(scope, it -> connects(it, vpcId)).isEmpty()
        || !store.routeTables().all(scope, it -> isOwn(it, vpcId)).isEmpty()
        || !store.networkAcls().all(scope, it -> isOwn(it, vpcId)).isEmpty()
        || !store.securityGroups().all(scope, it -> isOwn(it, vpcId)).isEmpty();
  }

  private static boolean attached(
      @Nullable List<InternetGatewayAttachment> attachments, String vpcId) {
    return Objects.requireNonNullElse(attachments, List.<InternetGatewayAttachment>of()).stream()
        .anyMatch(it -> vpcId.equals(it.vpcId()));
  }

  private static Predicate<VpcEndpoint> living(String vpcId) {
    return it -> vpcId.equals(it.vpcId()) && it.state() != State.DELETED;
  }

  private static boolean connects(VpcPeeringConnection it, String vpcId) {
    var status = it.status();
    return status != null
        && status.code() != null
        && LIVING.contains(status.code())
        && (is(it.requesterVpcInfo(), vpcId) || is(it.accepterVpcInfo(), vpcId));
  }

  private static boolean is(@Nullable VpcPeeringConnectionVpcInfo side, String vpcId) {
    return side != null && vpcId.equals(side.vpcId());
  }

  private static boolean isOwn(RouteTable it, String vpcId) {
    return vpcId.equals(it.vpcId())
        && Objects.requireNonNullElse(it.associations(), List.<RouteTableAssociation>of()).stream()
            .noneMatch(a -> Boolean.TRUE.equals(a.main()));
  }

  private static boolean isOwn(NetworkAcl it, String vpcId) {
    return vpcId.equals(it.vpcId()) && !Boolean.TRUE.equals(it.isDefault());
  }

  private static boolean isOwn(SecurityGroup it, String vpcId) {
    return vpcId.equals(it.vpcId()) && !DefaultSecurityGroup.NAME.equals(it.groupName());
  }
}
