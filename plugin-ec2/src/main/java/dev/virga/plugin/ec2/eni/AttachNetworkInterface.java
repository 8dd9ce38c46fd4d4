package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.EnaSrdSpecification;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [AttachNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html).
public final class AttachNetworkInterface
    implements Operation<AttachNetworkInterface.Request, AttachNetworkInterface.Response> {
  private static final Pattern INSTANCE_ID = Pattern.compile("i-([0-9a-f]{8}|[0-9a-f]{17})");

  private final NetworkInterfaces interfaces;

  AttachNetworkInterface(NetworkInterfaces interfaces) {
    this.interfaces = interfaces;
  }

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
    interfaces.own(context.scope(), request.networkInterfaceId());
    String instanceId = request.instanceId();
    throw INSTANCE_ID.matcher(instanceId).matches()
        ? EniErrors.noInstance(instanceId)
        : EniErrors.malformedInstance(instanceId);
  }
}
