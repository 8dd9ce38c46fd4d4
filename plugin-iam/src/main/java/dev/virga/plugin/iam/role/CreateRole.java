package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Roles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Creates a role. See
/// [CreateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html).
public final class CreateRole implements Operation<CreateRole.Request, CreateRole.Response> {
  /// How long sessions last at most where nothing else is asked for.
  private static final int USUAL_SECONDS = 3600;

  private final Store store;

  CreateRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String roleName,
      @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String assumeRolePolicyDocument,
      @Length(max = 1000) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
          @Nullable String description,
      @Range(min = 3600, max = 43200) @Nullable Integer maxSessionDuration,
      @Length(min = 20, max = 2048) @Nullable String permissionsBoundary,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(Role role) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    Role role =
        store
            .roles()
            .create(
                scope,
                request.path(),
                request.roleName(),
                request.assumeRolePolicyDocument(),
                it -> {
                  it.description = request.description();
                  it.maxSessionDuration =
                      Objects.requireNonNullElse(request.maxSessionDuration(), USUAL_SECONDS);
                  it.tags = Tags.ofNew(request.tags());
                });
    if (request.permissionsBoundary() != null) {
      store.policies().bound(scope, Roles.entity(role), request.permissionsBoundary());
    }
    return new Response(store.roles().shown(scope, role).with(it -> it.roleLastUsed = null));
  }
}
