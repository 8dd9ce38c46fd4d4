package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Deletes a set of DHCP options that no VPC has.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html">DeleteDhcpOptions</a>
public final class DeleteDhcpOptions
    implements Operation<DeleteDhcpOptions.Request, DeleteDhcpOptions.Response> {
  private final DhcpOptionsSets dhcpOptions;

  DeleteDhcpOptions(DhcpOptionsSets dhcpOptions) {
    this.dhcpOptions = dhcpOptions;
  }

  /// What a client sends.
  public record Request(String dhcpOptionsId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    dhcpOptions.delete(context.scope(), request.dhcpOptionsId());
    return new Response();
  }
}
