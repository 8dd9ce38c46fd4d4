package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.DhcpOptions;
import dev.virga.plugin.ec2.model.NewDhcpConfiguration;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html).
public final class CreateDhcpOptions
    implements Operation<CreateDhcpOptions.Request, CreateDhcpOptions.Response> {
  /// What a client sends.
  public record Request(
      @Name("DhcpConfiguration") List<NewDhcpConfiguration> dhcpConfigurations,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable DhcpOptions dhcpOptions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateDhcpOptions is not implemented.");
  }
}
