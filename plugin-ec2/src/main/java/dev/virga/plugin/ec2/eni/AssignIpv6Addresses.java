package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [AssignIpv6Addresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignIpv6Addresses.html).
public final class AssignIpv6Addresses
    implements Operation<AssignIpv6Addresses.Request, AssignIpv6Addresses.Response> {
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
    throw AwsException.of("NotImplemented", 501, "AssignIpv6Addresses is not implemented.");
  }
}
