package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.EgressOnlyInternetGateway;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateEgressOnlyInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html).
public final class CreateEgressOnlyInternetGateway
    implements Operation<
        CreateEgressOnlyInternetGateway.Request, CreateEgressOnlyInternetGateway.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String clientToken,
      @Nullable Boolean dryRun,
      String vpcId,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications) {}

  /// What it gets.
  public record Response(
      @Nullable String clientToken,
      @Nullable EgressOnlyInternetGateway egressOnlyInternetGateway) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "CreateEgressOnlyInternetGateway is not implemented.");
  }
}
