package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes a VPC in which nothing is left.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html">DeleteVpc</a>
public final class DeleteVpc implements Operation<DeleteVpc.Request, DeleteVpc.Response> {
  private final Vpcs vpcs;

  DeleteVpc(Vpcs vpcs) {
    this.vpcs = vpcs;
  }

  /// What a client sends.
  public record Request(String vpcId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    vpcs.delete(context.scope(), request.vpcId());
    return new Response();
  }
}
