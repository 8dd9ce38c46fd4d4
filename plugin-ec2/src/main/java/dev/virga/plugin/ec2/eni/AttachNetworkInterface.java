package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.EnaSrdSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [AttachNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html).
public final class AttachNetworkInterface
    implements Operation<AttachNetworkInterface.Request, AttachNetworkInterface.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Integer networkCardIndex,
      @Nullable EnaSrdSpecification enaSrdSpecification,
      @Nullable Integer enaQueueCount,
      @Nullable Boolean dryRun,
      String networkInterfaceId,
      String instanceId,
      int deviceIndex) {}

  /// What it gets.
  public record Response(@Nullable String attachmentId, @Nullable Integer networkCardIndex) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AttachNetworkInterface is not implemented.");
  }
}
