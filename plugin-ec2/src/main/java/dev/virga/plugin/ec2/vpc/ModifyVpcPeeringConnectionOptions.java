package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.PeeringConnectionOptions;
import dev.virga.plugin.ec2.model.PeeringConnectionOptionsRequest;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Changes the options of the ends of a connection.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html">ModifyVpcPeeringConnectionOptions</a>
public final class ModifyVpcPeeringConnectionOptions
    implements Operation<
        ModifyVpcPeeringConnectionOptions.Request, ModifyVpcPeeringConnectionOptions.Response> {
  private final Store store;

  ModifyVpcPeeringConnectionOptions(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Nullable PeeringConnectionOptionsRequest accepterPeeringConnectionOptions,
      @Nullable Boolean dryRun,
      @Nullable PeeringConnectionOptionsRequest requesterPeeringConnectionOptions,
      String vpcPeeringConnectionId) {}

  /// What it gets.
  public record Response(
      @Nullable PeeringConnectionOptions accepterPeeringConnectionOptions,
      @Nullable PeeringConnectionOptions requesterPeeringConnectionOptions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    if (request.accepterPeeringConnectionOptions() == null
        && request.requesterPeeringConnectionOptions() == null) {
      throw VpcErrors.noAttribute();
    }
    return new Response(
        modify(context, request, false, request.accepterPeeringConnectionOptions()),
        modify(context, request, true, request.requesterPeeringConnectionOptions()));
  }

  private @Nullable PeeringConnectionOptions modify(
      RequestContext context,
      Request request,
      boolean requester,
      @Nullable PeeringConnectionOptionsRequest wanted) {
    return wanted == null
        ? null
        : new PeeringOptions(store)
            .modify(context.scope(), request.vpcPeeringConnectionId(), requester, wanted);
  }
}
