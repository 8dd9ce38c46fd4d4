package dev.virga.plugin.ec2.subnet;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes a subnet in which nothing is left.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html">DeleteSubnet</a>
public final class DeleteSubnet implements Operation<DeleteSubnet.Request, DeleteSubnet.Response> {
  private final Subnets subnets;

  DeleteSubnet(Subnets subnets) {
    this.subnets = subnets;
  }

  /// What a client sends.
  public record Request(String subnetId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    subnets.delete(context.scope(), request.subnetId());
    return new Response();
  }
}
