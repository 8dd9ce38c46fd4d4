package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html).
public final class DeleteVpc implements Operation<DeleteVpc.Request, DeleteVpc.Response> {
  /// What a client sends.
  public record Request(String vpcId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteVpc is not implemented.");
  }
}
