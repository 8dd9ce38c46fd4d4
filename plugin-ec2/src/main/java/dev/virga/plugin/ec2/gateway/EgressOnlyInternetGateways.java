package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.AttachmentStatus;
import dev.virga.plugin.ec2.model.EgressOnlyInternetGateway;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// [Egress-only internet gateways](https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html):
/// the way out over IPv6 that nobody can come in by. They belong to a VPC from the start.
final class EgressOnlyInternetGateways {
  private final Store store;

  EgressOnlyInternetGateways(Store store) {
    this.store = store;
  }

  EgressOnlyInternetGateway create(Scope scope, String vpcId, List<Tag> tags) {
    store.vpcs().get(scope, vpcId);
    var attachment = new InternetGatewayAttachment(AttachmentStatus.ATTACHED, vpcId);
    return store
        .egressOnlyInternetGateways()
        .add(scope, tags, id -> new EgressOnlyInternetGateway(List.of(attachment), id, null));
  }

  Optional<EgressOnlyInternetGateway> find(Scope scope, String id) {
    return store.egressOnlyInternetGateways().find(scope, id);
  }

  void delete(Scope scope, String id) {
    store.egressOnlyInternetGateways().get(scope, id);
    store.egressOnlyInternetGateways().remove(scope, id);
  }

  Page<EgressOnlyInternetGateway> describe(
      Scope scope,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return store
        .egressOnlyInternetGateways()
        .describe(
            scope,
            EgressOnlyInternetGateway::egressOnlyInternetGatewayId,
            ids,
            filters,
            maxResults,
            nextToken);
  }
}
