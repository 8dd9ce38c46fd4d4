package dev.virga.plugin.ec2.eni;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [AssignIpv6Addresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignIpv6Addresses.html).
public final class AssignIpv6Addresses
    implements Operation<AssignIpv6Addresses.Request, AssignIpv6Addresses.Response> {
  private final NetworkInterfaces interfaces;

  AssignIpv6Addresses(NetworkInterfaces interfaces) {
    this.interfaces = interfaces;
  }

  /// What a client sends.
  public record Request(
      @Nullable Integer ipv6PrefixCount,
      @Name("Ipv6Prefix") @Nullable List<String> ipv6Prefixes,
      String networkInterfaceId,
      @Nullable List<String> ipv6Addresses,
      @Nullable Integer ipv6AddressCount) {}

  /// What it gets.
  public record Response(
      @Nullable List<String> assignedIpv6Addresses,
      @Name("assignedIpv6PrefixSet") @Nullable List<String> assignedIpv6Prefixes,
      @Nullable String networkInterfaceId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var wanted =
        AddressRequest.ipv4(List.of(), 0)
            .withIpv6(request.ipv6Addresses(), request.ipv6AddressCount())
            .withIpv6Prefixes(request.ipv6Prefixes(), request.ipv6PrefixCount());
    var got = interfaces.assign(context.scope(), request.networkInterfaceId(), wanted);
    return new Response(got.ipv6(), got.ipv6Prefixes(), request.networkInterfaceId());
  }
}
