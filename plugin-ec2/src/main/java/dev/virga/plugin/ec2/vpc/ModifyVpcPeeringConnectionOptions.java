package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.PeeringConnectionOptions;
import dev.virga.plugin.ec2.model.PeeringConnectionOptionsRequest;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyVpcPeeringConnectionOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html).
public final class ModifyVpcPeeringConnectionOptions
    implements Operation<
        ModifyVpcPeeringConnectionOptions.Request, ModifyVpcPeeringConnectionOptions.Response> {
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
    throw AwsException.of(
        "NotImplemented", 501, "ModifyVpcPeeringConnectionOptions is not implemented.");
  }
}
