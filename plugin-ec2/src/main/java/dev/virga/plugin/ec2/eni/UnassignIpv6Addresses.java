package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [UnassignIpv6Addresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignIpv6Addresses.html).
public final class UnassignIpv6Addresses
    implements Operation<UnassignIpv6Addresses.Request, UnassignIpv6Addresses.Response> {
  private final NetworkInterfaces interfaces;

  UnassignIpv6Addresses(NetworkInterfaces interfaces) {
    this.interfaces = interfaces;
  }

  /// What a client sends.
  public record Request(
      @Name("Ipv6Prefix") @Nullable List<String> ipv6Prefixes,
      String networkInterfaceId,
      @Nullable List<String> ipv6Addresses) {}

  /// What it gets.
  public record Response(
      @Nullable String networkInterfaceId,
      @Nullable List<String> unassignedIpv6Addresses,
      @Name("unassignedIpv6PrefixSet") @Nullable List<String> unassignedIpv6Prefixes) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var addresses = Objects.requireNonNullElse(request.ipv6Addresses(), List.<String>of());
    var prefixes = Objects.requireNonNullElse(request.ipv6Prefixes(), List.<String>of());
    var all = Stream.concat(addresses.stream(), prefixes.stream()).toList();
    if (all.isEmpty()) {
      throw Ec2Errors.missingParameter("Ipv6Addresses");
    }
    interfaces.own(context.scope(), request.networkInterfaceId());
    interfaces.unassign(context.scope(), request.networkInterfaceId(), all);
    return new Response(request.networkInterfaceId(), addresses, prefixes);
  }
}
