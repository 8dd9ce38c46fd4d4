package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [DetachNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html).
public final class DetachNetworkInterface
    implements Operation<DetachNetworkInterface.Request, DetachNetworkInterface.Response> {
  private static final Pattern ATTACHMENT_ID =
      Pattern.compile("(eni|ela)-attach-([0-9a-f]{8}|[0-9a-f]{17})");

  private final Store store;

  DetachNetworkInterface(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String attachmentId, @Nullable Boolean force) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String id = request.attachmentId();
    if (!ATTACHMENT_ID.matcher(id).matches()) {
      throw EniErrors.malformedAttachment(id);
    }
    boolean managed =
        store.networkInterfaces().all(context.scope()).stream()
            .map(NetworkInterface::attachment)
            .anyMatch(it -> it != null && id.equals(it.attachmentId()));
    throw managed ? EniErrors.managed() : EniErrors.notAttached(id);
  }
}
