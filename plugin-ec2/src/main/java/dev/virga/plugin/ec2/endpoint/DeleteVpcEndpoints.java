package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.UnsuccessfulItem;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html).
public final class DeleteVpcEndpoints
    implements Operation<DeleteVpcEndpoints.Request, DeleteVpcEndpoints.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun, @Name("VpcEndpointId") List<String> vpcEndpointIds) {}

  /// What it gets.
  public record Response(@Nullable List<UnsuccessfulItem> unsuccessful) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteVpcEndpoints is not implemented.");
  }
}
