package dev.virga.plugin.ec2.eni;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html).
public final class DeleteNetworkInterface
    implements Operation<DeleteNetworkInterface.Request, DeleteNetworkInterface.Response> {
  private final NetworkInterfaces interfaces;
  private final Permissions permissions;

  DeleteNetworkInterface(NetworkInterfaces interfaces, Permissions permissions) {
    this.interfaces = interfaces;
    this.permissions = permissions;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String networkInterfaceId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String id = request.networkInterfaceId();
    var it = interfaces.own(context.scope(), id);
    if (it.attachment() != null) {
      throw EniErrors.inUse(id);
    }
    permissions.removeAll(context.scope(), id);
    interfaces.remove(context.scope(), it);
    return new Response();
  }
}
