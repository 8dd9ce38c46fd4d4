package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [CreateDefaultVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html).
public final class CreateDefaultVpc
    implements Operation<CreateDefaultVpc.Request, CreateDefaultVpc.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable Vpc vpc) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateDefaultVpc is not implemented.");
  }
}
