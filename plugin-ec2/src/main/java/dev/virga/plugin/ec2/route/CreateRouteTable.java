package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.RouteTable;
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

/// Makes a route table with the local routes of its VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html">CreateRouteTable</a>
public final class CreateRouteTable
    implements Operation<CreateRouteTable.Request, CreateRouteTable.Response> {
  private final Store store;

  CreateRouteTable(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String clientToken,
      @Nullable Boolean dryRun,
      String vpcId) {}

  /// What it gets.
  public record Response(@Nullable RouteTable routeTable, @Nullable String clientToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "route-table");
    var tables = new RouteTables(store);
    RouteTable table =
        new ClientTokens(store.context())
            .once(
                scope,
                request.clientToken(),
                request,
                id -> tables.find(scope, id),
                RouteTable::routeTableId,
                () -> tables.create(scope, request.vpcId(), tags));
    return new Response(table, request.clientToken());
  }
}
