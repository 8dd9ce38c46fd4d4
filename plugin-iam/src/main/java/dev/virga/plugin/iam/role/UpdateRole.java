package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Changes the description and the longest session of a role. What is not given is set back. See
/// [UpdateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html).
public final class UpdateRole implements Operation<UpdateRole.Request, UpdateRole.Response> {
  /// How long sessions last at most where nothing else is asked for.
  private static final int USUAL_SECONDS = 3600;

  private final Store store;

  UpdateRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(max = 1000) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
          @Nullable String description,
      @Range(min = 3600, max = 43200) @Nullable Integer maxSessionDuration) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .roles()
        .change(
            scope,
            request.roleName(),
            it -> {
              it.description = request.description();
              it.maxSessionDuration =
                  Objects.requireNonNullElse(request.maxSessionDuration(), USUAL_SECONDS);
            });
    return new Response();
  }
}
