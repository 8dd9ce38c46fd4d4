package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [UnassignPrivateIpAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html).
public final class UnassignPrivateIpAddresses
    implements Operation<UnassignPrivateIpAddresses.Request, UnassignPrivateIpAddresses.Response> {
  private final NetworkInterfaces interfaces;

  UnassignPrivateIpAddresses(NetworkInterfaces interfaces) {
    this.interfaces = interfaces;
  }

  /// What a client sends.
  public record Request(
      @Name("Ipv4Prefix") @Nullable List<String> ipv4Prefixes,
      String networkInterfaceId,
      @Name("PrivateIpAddress") @Nullable List<String> privateIpAddresses) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var all =
        Stream.of(request.privateIpAddresses(), request.ipv4Prefixes())
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();
    if (all.isEmpty()) {
      throw Ec2Errors.missingParameter("PrivateIpAddress");
    }
    interfaces.own(context.scope(), request.networkInterfaceId());
    interfaces.unassign(context.scope(), request.networkInterfaceId(), all);
    return new Response();
  }
}
