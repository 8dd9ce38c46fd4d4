package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.AttachmentStatus;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.InternetGateway;
import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.route.RouteTableAssociations;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// [Internet gateways](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html), each
/// attached to one VPC at most, and each VPC to one of them.
public final class InternetGateways {
  private final Store store;

  /// Internet gateways in a store.
  public InternetGateways(Store store) {
    this.store = store;
  }

  /// Makes a gateway that leads nowhere yet.
  public InternetGateway create(Scope scope, List<Tag> tags) {
    return store
        .internetGateways()
        .add(
            scope,
            tags,
            id ->
                InternetGateway.of(it -> {
                  it.internetGatewayId = id;
                  it.ownerId = scope.account();
                  it.attachments = List.of();
                }));
  }

  /// Attaches a gateway to a VPC.
  public void attach(Scope scope, String gatewayId, String vpcId) {
    InternetGateway gateway = store.internetGateways().get(scope, gatewayId);
    store.vpcs().get(scope, vpcId);
    if (!attachments(gateway).isEmpty()) {
      throw InternetGatewayErrors.alreadyAttached(
          gatewayId, Objects.requireNonNull(attachments(gateway).getFirst().vpcId()));
    } else if (!store.internetGateways().all(scope, it -> isAttached(it, vpcId)).isEmpty()) {
      throw InternetGatewayErrors.hasGateway(vpcId);
    }
    write(
        scope,
        gatewayId,
        List.of(new InternetGatewayAttachment(AttachmentStatus.AVAILABLE, vpcId)));
  }

  void detach(Scope scope, String gatewayId, String vpcId) {
    InternetGateway gateway = store.internetGateways().get(scope, gatewayId);
    store.vpcs().get(scope, vpcId);
    if (!isAttached(gateway, vpcId)) {
      throw InternetGatewayErrors.notAttached(gatewayId, vpcId);
    } else if (!store.networkInterfaces().all(scope, it -> isPublic(it, vpcId)).isEmpty()) {
      throw InternetGatewayErrors.mappedAddresses(vpcId);
    }
    new RouteTableAssociations(store).forgetGateway(scope, gatewayId);
    write(scope, gatewayId, List.of());
  }

  void delete(Scope scope, String gatewayId) {
    InternetGateway gateway = store.internetGateways().get(scope, gatewayId);
    if (!attachments(gateway).isEmpty()) {
      throw InternetGatewayErrors.dependencies(gatewayId);
    }
    store.internetGateways().remove(scope, gatewayId);
  }

  Page<InternetGateway> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store
        .internetGateways()
        .describe(scope, InternetGateway::internetGatewayId, ids, filters, maxResults, nextToken);
  }

  private void write(Scope scope, String id, List<InternetGatewayAttachment> attachments) {
    store.internetGateways().update(scope, id, row -> row.with(it -> it.attachments = attachments));
  }

  private static boolean isAttached(InternetGateway gateway, String vpcId) {
    return attachments(gateway).stream().anyMatch(it -> vpcId.equals(it.vpcId()));
  }

  private static List<InternetGatewayAttachment> attachments(InternetGateway gateway) {
    return Objects.requireNonNullElse(gateway.attachments(), List.of());
  }

  private static boolean isPublic(NetworkInterface it, String vpcId) {
    var association = it.association();
    return vpcId.equals(it.vpcId()) && association != null && association.publicIp() != null;
  }
}
