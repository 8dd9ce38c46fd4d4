package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.EgressOnlyInternetGateway;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an egress-only internet gateway for a VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html">CreateEgressOnlyInternetGateway</a>
public final class CreateEgressOnlyInternetGateway
    implements Operation<
        CreateEgressOnlyInternetGateway.Request, CreateEgressOnlyInternetGateway.Response> {
  private final Store store;

  CreateEgressOnlyInternetGateway(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable String clientToken,
      @Nullable Boolean dryRun,
      String vpcId,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications) {}

  /// What it gets.
  public record Response(
      @Nullable String clientToken,
      @Nullable EgressOnlyInternetGateway egressOnlyInternetGateway) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "egress-only-internet-gateway");
    var gateways = new EgressOnlyInternetGateways(store);
    EgressOnlyInternetGateway gateway =
        new ClientTokens(store.context())
            .once(
                scope,
                request.clientToken(),
                request,
                id -> gateways.find(scope, id),
                EgressOnlyInternetGateway::egressOnlyInternetGatewayId,
                () -> gateways.create(scope, request.vpcId(), tags));
    return new Response(request.clientToken(), gateway);
  }
}
