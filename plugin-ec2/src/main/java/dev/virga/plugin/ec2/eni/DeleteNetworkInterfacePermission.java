package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteNetworkInterfacePermission](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterfacePermission.html).
public final class DeleteNetworkInterfacePermission
    implements Operation<
        DeleteNetworkInterfacePermission.Request, DeleteNetworkInterfacePermission.Response> {
  /// What a client sends.
  public record Request(
      String networkInterfacePermissionId, @Nullable Boolean force, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DeleteNetworkInterfacePermission is not implemented.");
  }
}
