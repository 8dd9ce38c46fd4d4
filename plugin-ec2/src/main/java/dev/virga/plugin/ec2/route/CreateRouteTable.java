package dev.virga.plugin.ec2.route;

import dev.virga.plugin.ec2.model.RouteTable;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html).
public final class CreateRouteTable
    implements Operation<CreateRouteTable.Request, CreateRouteTable.Response> {
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
    throw AwsException.of("NotImplemented", 501, "CreateRouteTable is not implemented.");
  }
}
