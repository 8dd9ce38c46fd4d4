package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html).
public final class DeleteDhcpOptions
    implements Operation<DeleteDhcpOptions.Request, DeleteDhcpOptions.Response> {
  /// What a client sends.
  public record Request(String dhcpOptionsId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteDhcpOptions is not implemented.");
  }
}
