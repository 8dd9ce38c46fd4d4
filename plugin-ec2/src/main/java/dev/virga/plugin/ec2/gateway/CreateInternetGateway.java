package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.InternetGateway;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html).
public final class CreateInternetGateway
    implements Operation<CreateInternetGateway.Request, CreateInternetGateway.Response> {
  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable InternetGateway internetGateway) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateInternetGateway is not implemented.");
  }
}
