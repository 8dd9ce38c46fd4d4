package dev.virga.plugin.ec2.subnet;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html).
public final class DeleteSubnet implements Operation<DeleteSubnet.Request, DeleteSubnet.Response> {
  /// What a client sends.
  public record Request(String subnetId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteSubnet is not implemented.");
  }
}
