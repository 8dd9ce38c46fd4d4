package dev.virga.plugin.ec2.route;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteRoute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html).
public final class DeleteRoute implements Operation<DeleteRoute.Request, DeleteRoute.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String destinationPrefixListId,
      @Nullable Boolean dryRun,
      String routeTableId,
      @Nullable String destinationCidrBlock,
      @Nullable String destinationIpv6CidrBlock) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteRoute is not implemented.");
  }
}
