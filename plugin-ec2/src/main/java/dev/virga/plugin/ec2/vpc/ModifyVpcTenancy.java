package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.VpcTenancy;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyVpcTenancy](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html).
public final class ModifyVpcTenancy
    implements Operation<ModifyVpcTenancy.Request, ModifyVpcTenancy.Response> {
  /// What a client sends.
  public record Request(String vpcId, VpcTenancy instanceTenancy, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ModifyVpcTenancy is not implemented.");
  }
}
