package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Says that the pulls of a principal count again.
///
/// See [DeregisterPullTimeUpdateExclusion](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeregisterPullTimeUpdateExclusion.html).
public final class DeregisterPullTimeUpdateExclusion
    implements Operation<
        DeregisterPullTimeUpdateExclusion.Request, DeregisterPullTimeUpdateExclusion.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 200)
          @Pattern("^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$")
          String principalArn) {}

  /// What it gets.
  public record Response(@Nullable String principalArn) {}

  private final Store store;

  DeregisterPullTimeUpdateExclusion(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    boolean there =
        store.registry().exclusions().remove(context.scope(), request.principalArn()).isPresent();
    if (!there) {
      throw RegistryErrors.exclusionNotFound(request.principalArn());
    }
    return new Response(request.principalArn());
  }
}
