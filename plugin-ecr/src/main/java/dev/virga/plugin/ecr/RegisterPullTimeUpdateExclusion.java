package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.PullTimeExclusion;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says that the pulls of a principal do not count as pulls.
///
/// See [RegisterPullTimeUpdateExclusion](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_RegisterPullTimeUpdateExclusion.html).
public final class RegisterPullTimeUpdateExclusion
    implements Operation<
        RegisterPullTimeUpdateExclusion.Request, RegisterPullTimeUpdateExclusion.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 200)
          @Pattern("^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$")
          String principalArn) {}

  /// What it gets.
  public record Response(@Nullable String principalArn, @Nullable Instant createdAt) {}

  private final Store store;

  RegisterPullTimeUpdateExclusion(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var exclusion =
        new PullTimeExclusion(request.principalArn(), store.context().clock().instant());
    boolean made =
        store
            .registry()
            .exclusions()
            .putIfAbsent(context.scope(), request.principalArn(), exclusion)
            .isEmpty();
    if (!made) {
      throw RegistryErrors.exclusionAlreadyExists(request.principalArn());
    }
    return new Response(request.principalArn(), exclusion.createdAt());
  }
}
