package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.Tenancy;
import dev.virga.plugin.ec2.model.VpcTenancy;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Lets instances of a VPC run on shared hardware again.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html">ModifyVpcTenancy</a>
public final class ModifyVpcTenancy
    implements Operation<ModifyVpcTenancy.Request, ModifyVpcTenancy.Response> {
  private final Store store;

  ModifyVpcTenancy(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(String vpcId, VpcTenancy instanceTenancy, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    store.vpcs().get(context.scope(), request.vpcId());
    store
        .vpcs()
        .update(
            context.scope(),
            request.vpcId(),
            row -> row.with(it -> it.instanceTenancy = Tenancy.DEFAULT));
    return new Response(true);
  }
}
