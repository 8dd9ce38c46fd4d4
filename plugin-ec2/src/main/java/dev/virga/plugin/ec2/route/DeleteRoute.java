package dev.virga.plugin.ec2.route;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Removes a route from a table.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html">DeleteRoute</a>
public final class DeleteRoute implements Operation<DeleteRoute.Request, DeleteRoute.Response> {
  private final Routes routes;

  DeleteRoute(Routes routes) {
    this.routes = routes;
  }

  /// What a client sends.
  public record Request(
      @Nullable String destinationPrefixListId,
      @Nullable Boolean dryRun,
      String routeTableId,
      @Nullable String destinationCidrBlock,
      @Nullable String destinationIpv6CidrBlock) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Destination destination =
        Destination.of(
            request.destinationCidrBlock(),
            request.destinationIpv6CidrBlock(),
            request.destinationPrefixListId());
    routes.delete(context.scope(), request.routeTableId(), destination);
    return new Response();
  }
}
