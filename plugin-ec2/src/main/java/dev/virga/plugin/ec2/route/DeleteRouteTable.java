package dev.virga.plugin.ec2.route;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html).
public final class DeleteRouteTable
    implements Operation<DeleteRouteTable.Request, DeleteRouteTable.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String routeTableId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteRouteTable is not implemented.");
  }
}
