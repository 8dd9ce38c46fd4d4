package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Makes a default VPC again, after it was deleted.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html">CreateDefaultVpc</a>
public final class CreateDefaultVpc
    implements Operation<CreateDefaultVpc.Request, CreateDefaultVpc.Response> {
  private final Store store;

  CreateDefaultVpc(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable Vpc vpc) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(new Defaults(store).create(context.scope()));
  }
}
