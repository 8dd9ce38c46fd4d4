package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ResetNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html).
public final class ResetNetworkInterfaceAttribute
    implements Operation<
        ResetNetworkInterfaceAttribute.Request, ResetNetworkInterfaceAttribute.Response> {
  private final Store store;
  private final NetworkInterfaces interfaces;

  ResetNetworkInterfaceAttribute(Store store, NetworkInterfaces interfaces) {
    this.store = store;
    this.interfaces = interfaces;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun, String networkInterfaceId, @Nullable String sourceDestCheck) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    interfaces.own(context.scope(), request.networkInterfaceId());
    store
        .networkInterfaces()
        .update(
            context.scope(),
            request.networkInterfaceId(),
            row -> row.with(it -> it.sourceDestCheck = true));
    return new Response();
  }
}
